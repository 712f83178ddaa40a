package se.rehabvagen.timeline.papers;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.DoneTask;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.Staff;

/** Who did something, as it stands in a record: by name and role, or if nobody knows any more, the organisation. */
@Component
final class Doer {

    private final Accounts accounts;
    private final Staff staff;

    Doer(Accounts accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /** The day and the doer of a task, on one line. */
    String line(DoneTask task, Organisation organisation) {
        return "Klart " + SwedishDay.of(task.doneAt()) + of(task.doer(), organisation);
    }

    private String of(@Nullable String user, Organisation organisation) {
        if (user == null) {
            return ", " + organisation.swedish();
        }
        String roles = staff.roles(user).stream()
                .filter(role -> role.organisation() == organisation)
                .map(Role::swedish)
                .map(role -> role.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" och "));
        return " av " + accounts.nameOf(user) + (roles.isEmpty() ? "" : ", " + roles) + " (" + organisation.swedish()
                + ")";
    }
}
