package se.rehabvagen.report.export;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Steps;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OwnInsatser;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/** Who may take out what, and of whom. */
@Component
final class ExportAccess {

    private final CurrentUser user;
    private final OwnInsatser insatser;
    private final Persons persons;
    private final Steps steps;

    ExportAccess(CurrentUser user, OwnInsatser insatser, Persons persons, Steps steps) {
        this.user = user;
        this.insatser = insatser;
        this.persons = persons;
        this.steps = steps;
    }

    /**
     * An insats in which the person works in one of these roles; who administers the system works in none.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the person has none of the roles
     * @throws ResponseStatusException 404 if there is no such insats, or the person does not work in it
     */
    Insats insats(String id, Role... roles) {
        user.mustBe(roles);
        return insatser.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte."));
    }

    /**
     * Who registers in SUS gets the persons of the own units, each read logged; the project lead gets case numbers. Who is
     * protected counts only in the list of the pair.
     */
    SusReader susReader(Insats insats) {
        if (!user.is(Role.FORSAKRINGSUTREDARE)) {
            return new SusReader(participation -> true, number -> Optional.empty(), false);
        }
        Set<String> tenants = user.tenants();
        Set<String> own = insats.units().stream()
                .filter(unit -> tenants.contains(insats.tenantOf(unit)))
                .map(unit -> unit.id())
                .collect(Collectors.toUnmodifiableSet());
        Set<CaseNumber> isProtected = persons.protectedIn(insats.id());
        return new SusReader(
                participation -> isProtected.contains(participation.number())
                        ? isBehindTheWall(participation.number(), tenants)
                        : own.contains(participation.unit()),
                this::identity,
                true);
    }

    private boolean isBehindTheWall(CaseNumber number, Set<String> tenants) {
        return steps.tenantsOf(number).stream()
                .filter(tenant -> tenant.split("\\.").length > 2)
                .anyMatch(tenants::contains);
    }

    private Optional<PersonalIdentityNumber> identity(CaseNumber number) {
        return persons.read(number, Reason.SUS_REGISTRATION, user.id().orElseThrow())
                .map(PersonDetails::number);
    }
}
