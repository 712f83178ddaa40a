package se.rehabvagen.process;

import java.util.Optional;

/**
 * A value that a form shows as it is when somebody opens it: the process variable holds only a reference, so that nothing old
 * is shown, and nothing is kept twice.
 */
public interface LateValue {

    /** Whether a variable's text is a reference of this kind. */
    boolean isMeant(String reference);

    /**
     * What the reference stands for now, as JSON.
     *
     * @param userId who opens the form
     * @return empty if this person may not see it, or there is nothing
     */
    Optional<String> read(String reference, String userId);
}
