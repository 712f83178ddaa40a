package se.rehabvagen.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the case model says about a step at the place where it calls it. */
final class StepMarks {

    private StepMarks() {}

    /** What the hub is told when the step ends. */
    static String news(DelegateExecution call) {
        return ModelProperties.find(call, "news")
                .orElseThrow(() ->
                        new IllegalStateException("Property 'news' is missing at " + call.getCurrentActivityId()));
    }

    /** The variable of the case that is true while the step runs, where others must know. */
    static Optional<String> marks(DelegateExecution call) {
        return ModelProperties.find(call, "marks");
    }

    /** Whether the step itself says when the mark no longer holds, since it may go on with something else after that. */
    static boolean areClearedByStep(DelegateExecution call) {
        return ModelProperties.find(call, "marks.clearedBy").isPresent();
    }
}
