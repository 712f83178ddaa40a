package se.rehabvagen.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.vault.FreeTexts;

/** Reads free texts for a person, as one of the organisation that the person's role belongs to. */
@Component
final class FreeTextReader {

    private final FreeTexts texts;
    private final IdentityService identities;
    private final OwnAuthority authority;

    FreeTextReader(FreeTexts texts, IdentityService identities, OwnAuthority authority) {
        this.texts = texts;
        this.identities = identities;
        this.authority = authority;
    }

    boolean isReference(JsonNode value) {
        return value.isTextual() && FreeTexts.isReference(value.asText());
    }

    /** The words behind a reference; empty for whoever may not read them. */
    Optional<String> read(String reference, String userId) {
        return organisation(userId).flatMap(organisation -> texts.read(reference, userId, organisation.name()));
    }

    private Optional<Organisation> organisation(String userId) {
        return authority
                .call(() -> identities.createGroupQuery().groupMember(userId).list())
                .stream()
                .map(Group::getId)
                .flatMap(group -> Role.of(group).stream())
                .map(Role::organisation)
                .findFirst();
    }
}
