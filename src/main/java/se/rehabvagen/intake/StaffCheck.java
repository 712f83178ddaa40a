package se.rehabvagen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.Staff;

/**
 * Whether the people of a project may be what its description says. A role holds wherever somebody works, so a description
 * cannot give one to who has another, nor put one person on both sides of the wall between organisations.
 */
@Component
final class StaffCheck {

    private final Accounts accounts;
    private final Staff staff;

    StaffCheck(Accounts accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /** What is wrong, a Swedish sentence for each person; empty if nothing is. */
    List<String> problems(Insats insats) {
        Map<String, Set<Role>> named = new TreeMap<>();
        for (InsatsStaff.Post post : InsatsStaff.posts(insats)) {
            named.computeIfAbsent(post.user(), user -> EnumSet.noneOf(Role.class))
                    .add(post.role());
        }
        List<String> problems = new ArrayList<>();
        named.forEach((user, roles) -> problem(user, roles, problems));
        return problems;
    }

    private void problem(String user, Set<Role> named, List<String> problems) {
        Set<Role> held = staff.roles(user);
        if (held.contains(Role.ADMINISTRATOR)) {
            problems.add("%s är administratör och kan inte ha en roll i insatsen.".formatted(user));
        } else if (!held.isEmpty() && !held.containsAll(named)) {
            problems.add("%s har redan rollen %s och kan inte bli %s här."
                    .formatted(user, told(held), told(without(named, held))));
        } else if (named.stream().map(Role::organisation).distinct().count() > 1) {
            problems.add("%s kan inte vara %s: rollerna hör till olika organisationer.".formatted(user, told(named)));
        } else if (!accounts.isTrial() && !staff.knows(user)) {
            problems.add("%s finns inte: en administratör lägger upp kontot först.".formatted(user));
        }
    }

    private static Set<Role> without(Set<Role> named, Set<Role> held) {
        Set<Role> rest = EnumSet.copyOf(named);
        rest.removeAll(held);
        return rest;
    }

    private static String told(Set<Role> roles) {
        return roles.stream()
                .map(role -> role.swedish().toLowerCase(Locale.forLanguageTag("sv")))
                .collect(Collectors.joining(" och "));
    }
}
