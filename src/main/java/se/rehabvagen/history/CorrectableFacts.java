package se.rehabvagen.history;

import java.util.Map;
import java.util.Optional;

/** Which coded fact of a milestone a new value replaces; which codes the fact may have say the forms. */
public final class CorrectableFacts {

    private static final Map<String, String> BY_MILESTONE = Map.of(
            "enrolled", "sex",
            "meeting-held", "meetingForm",
            "gk-held", "gkOutcome",
            "alr-started", "alrKind",
            "alr-ended", "alrOutcome",
            "plan-set", "planWay",
            "plan-revised", "planWay",
            "exited", "exitReason");

    private CorrectableFacts() {}

    /** The name of the fact; empty for a milestone without a coded one. */
    public static Optional<String> of(String milestone) {
        return Optional.ofNullable(BY_MILESTONE.get(milestone));
    }
}
