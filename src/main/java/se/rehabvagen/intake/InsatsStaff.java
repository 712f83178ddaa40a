package se.rehabvagen.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** The units of a project as tenants, and who works in which. */
@Component
final class InsatsStaff {

    private final Accounts accounts;

    InsatsStaff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes what is missing: units, users with their roles, and where they belong. */
    void ensure(Insats insats) {
        accounts.ensureTenant(insats.id(), insats.name());
        insats.units().forEach(unit -> accounts.ensureTenant(insats.tenantOf(unit), unit.name()));
        Set<String> everywhere = everywhere(insats);
        Insats.Staff staff = insats.staff();
        ensure(staff.projectLead(), Role.PROJEKTLEDARE, everywhere);
        ensure(staff.chair(), Role.STYRGRUPPSORDFORANDE, everywhere);
        staff.ownerRepresentatives().forEach(user -> ensure(user, Role.INSATSAGARE, everywhere));
        staff.employmentOfficers().forEach(user -> ensure(user, Role.ARBETSFORMEDLARE, everywhere));
        byUser(insats, true).forEach((user, units) -> ensure(user, Role.FORSAKRINGSUTREDARE, units));
        byUser(insats, false).forEach((user, units) -> ensure(user, Role.REHABKOORDINATOR, units));
    }

    /** Makes the people of a project who can log in before there is a project. */
    void ensureAccounts(Insats insats) {
        Insats.Staff staff = insats.staff();
        ensure(staff.projectLead(), Role.PROJEKTLEDARE, Set.of());
        ensure(staff.chair(), Role.STYRGRUPPSORDFORANDE, Set.of());
        staff.ownerRepresentatives().forEach(user -> ensure(user, Role.INSATSAGARE, Set.of()));
        staff.employmentOfficers().forEach(user -> ensure(user, Role.ARBETSFORMEDLARE, Set.of()));
        byUser(insats, true).keySet().forEach(user -> ensure(user, Role.FORSAKRINGSUTREDARE, Set.of()));
        byUser(insats, false).keySet().forEach(user -> ensure(user, Role.REHABKOORDINATOR, Set.of()));
    }

    /** What belongs to the insats as a whole has the insats as its tenant. */
    private static Set<String> everywhere(Insats insats) {
        return Stream.concat(Stream.of(insats.id()), insats.units().stream().map(insats::tenantOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void ensure(String user, Role role, Set<String> tenants) {
        accounts.ensure(user, role.swedish() + " " + user, role, tenants);
    }

    private static Map<String, Set<String>> byUser(Insats insats, boolean isInvestigators) {
        Map<String, Set<String>> tenants = new HashMap<>();
        for (CareUnit unit : insats.units()) {
            List<String> users = isInvestigators ? unit.investigators() : List.of(unit.coordinator());
            users.forEach(user -> tenants.computeIfAbsent(user, key -> new HashSet<>(Set.of(insats.id())))
                    .add(insats.tenantOf(unit)));
        }
        return tenants;
    }
}
