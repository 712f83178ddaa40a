package se.rehabvagen.timeline.papers;

import java.util.Locale;
import se.rehabvagen.domain.Role;

/**
 * One of a case's pair.
 *
 * @param phone as its owner wrote it; empty if not known, like the mail address
 */
public record PairContact(String user, Role role, String name, String phone, String mail) {

    /** What the person does, and for whom, in the middle of a sentence. */
    public String title() {
        return role.swedish().toLowerCase(Locale.ROOT) + " på " + where();
    }

    /** Where the person works. */
    public String where() {
        return role.organisation().swedish();
    }

    /** Whether nobody knows how the person is reached. */
    public boolean isSilent() {
        return phone.isEmpty() && mail.isEmpty();
    }
}
