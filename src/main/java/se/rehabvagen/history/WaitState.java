package se.rehabvagen.history;

import org.jspecify.annotations.Nullable;

/**
 * A place in a model where a case waits for somebody.
 *
 * @param activity the element's id
 * @param name Swedish
 * @param kind {@code userTask} or {@code receiveTask}
 * @param party who is waited for, or {@code ${variable}} where only the case knows; null where the model does not say
 * @param target the row of {@code deadlines.dmn} against which the wait is measured; null without one
 * @param isHub whether it sleeps until its follow-up date, and is no waiting until then
 */
public record WaitState(
        String activity,
        String name,
        String kind,
        @Nullable String party,
        @Nullable String target,
        boolean isHub) {

    /** The variable that names the party; null where the model itself does. */
    @Nullable
    String partyVariable() {
        return party != null && party.startsWith("${") ? party.substring(2, party.length() - 1) : null;
    }
}
