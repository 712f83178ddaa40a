package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.*;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/**
 * Skyddade personuppgifter: the case of a protected person has a tenant of its own, {@code <insats>.<unit>.<mark of the case>},
 * whose only members are its pair. Colleagues at the unit and the project lead see nothing of it.
 */
@Component
public final class ProtectedCases {

    private final IdentityService identities;
    private final OwnAuthority authority;

    ProtectedCases(IdentityService identities, OwnAuthority authority) {
        this.identities = identities;
        this.authority = authority;
    }

    /** The variables with which a case starts, and behind which wall if the person is protected. */
    Map<String, Object> placed(CaseNumber caseNumber, Map<String, Object> start) {
        Map<String, Object> variables = new HashMap<>(start);
        if (IS_PROTECTED.find(start).orElse(false)) {
            String unit =
                    INSATS.find(start).orElseThrow() + "." + UNIT.find(start).orElseThrow();
            String tenant = unit + "." + mark(caseNumber);
            PROTECTED_TENANT.put(variables, tenant);
            authority.run(() -> open(tenant));
            follow(variables);
        }
        return variables;
    }

    /** The pair of a case has changed: who belongs to it may open it, and nobody else. */
    void follow(Map<String, Object> facts) {
        PROTECTED_TENANT.find(facts).ifPresent(tenant -> {
            Set<String> pair = Stream.of(INVESTIGATOR.find(facts), COORDINATOR.find(facts))
                    .flatMap(user -> user.stream())
                    .collect(Collectors.toUnmodifiableSet());
            authority.run(() -> admit(tenant, pair));
        });
    }

    /** A tenant's id takes neither å, ä, ö nor more than 64 characters: of a case number it bears a digest of at most 16. */
    private static String mark(CaseNumber caseNumber) {
        byte[] number = caseNumber.value().getBytes(StandardCharsets.UTF_8);
        return Long.toHexString(UUID.nameUUIDFromBytes(number).getMostSignificantBits());
    }

    private void open(String id) {
        if (identities.createTenantQuery().tenantId(id).count() == 0) {
            Tenant tenant = identities.newTenant(id);
            tenant.setName("Skyddat ärende");
            identities.saveTenant(tenant);
        }
    }

    private void admit(String tenant, Set<String> pair) {
        List<String> members = identities.createUserQuery().memberOfTenant(tenant).list().stream()
                .map(User::getId)
                .toList();
        members.stream()
                .filter(user -> !pair.contains(user))
                .forEach(user -> identities.deleteTenantUserMembership(tenant, user));
        pair.stream()
                .filter(user -> !members.contains(user))
                .filter(user -> identities.createUserQuery().userId(user).count() > 0)
                .forEach(user -> identities.createTenantUserMembership(tenant, user));
    }

    /** The unit within its insats ({@code <insats>.<unit>}) to which a tenant belongs. */
    public static String unitOf(String tenant) {
        return Stream.of(tenant.split("\\.", 3)).limit(2).collect(Collectors.joining("."));
    }

    /** Whether a tenant is the wall around the case of a protected person. */
    public static boolean isWall(String tenant) {
        return !tenant.equals(unitOf(tenant));
    }
}
