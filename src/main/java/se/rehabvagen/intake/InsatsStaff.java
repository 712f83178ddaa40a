package se.rehabvagen.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /**
     * What somebody is to be in a project.
     *
     * @param tenants where
     */
    record Post(String user, Role role, Set<String> tenants) {}

    /** Makes what is missing: units, users with their roles, and where they belong. */
    void ensure(Insats insats) {
        accounts.ensureTenant(insats.id(), insats.name());
        insats.units().forEach(unit -> accounts.ensureTenant(insats.tenantOf(unit), unit.name()));
        posts(insats).forEach(post -> ensure(post, post.tenants()));
    }

    /**
     * Makes the people of a project who can log in before there is a project.
     *
     * @param names what they are called, by user id
     */
    void ensureAccounts(Insats insats, Map<String, String> names) {
        posts(insats)
                .forEach(post -> accounts.ensure(
                        post.user(), names.getOrDefault(post.user(), unnamed(post)), post.role(), Set.of()));
    }

    /** An account that is there keeps the name that it has. */
    private void ensure(Post post, Set<String> tenants) {
        accounts.ensure(post.user(), unnamed(post), post.role(), tenants);
    }

    /** A description of a project names nobody; an administrator gives the account its owner's name. */
    private static String unnamed(Post post) {
        return post.role().swedish() + " " + post.user();
    }

    /** Everybody whom a description names, with each of the roles that it gives. */
    static List<Post> posts(Insats insats) {
        Set<String> everywhere = everywhere(insats);
        Insats.Staff staff = insats.staff();
        List<Post> posts = new ArrayList<>();
        posts.add(new Post(staff.projectLead(), Role.PROJEKTLEDARE, everywhere));
        posts.add(new Post(staff.chair(), Role.STYRGRUPPSORDFORANDE, everywhere));
        staff.ownerRepresentatives().forEach(user -> posts.add(new Post(user, Role.INSATSAGARE, everywhere)));
        staff.employmentOfficers().forEach(user -> posts.add(new Post(user, Role.ARBETSFORMEDLARE, everywhere)));
        byUser(insats, true).forEach((user, units) -> posts.add(new Post(user, Role.FORSAKRINGSUTREDARE, units)));
        byUser(insats, false).forEach((user, units) -> posts.add(new Post(user, Role.REHABKOORDINATOR, units)));
        return posts;
    }

    /** What belongs to the insats as a whole has the insats as its tenant. */
    private static Set<String> everywhere(Insats insats) {
        return Stream.concat(Stream.of(insats.id()), insats.units().stream().map(insats::tenantOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> byUser(Insats insats, boolean isInvestigators) {
        Map<String, Set<String>> tenants = new TreeMap<>();
        for (CareUnit unit : insats.units()) {
            List<String> users = isInvestigators ? unit.investigators() : List.of(unit.coordinator());
            users.forEach(user -> tenants.computeIfAbsent(user, key -> new HashSet<>(Set.of(insats.id())))
                    .add(insats.tenantOf(unit)));
        }
        return tenants;
    }
}
