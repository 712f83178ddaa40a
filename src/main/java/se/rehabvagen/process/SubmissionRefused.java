package se.rehabvagen.process;

import java.io.Serial;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What somebody handed in cannot be taken: nothing of it was kept. The message is for the person at the form: one Swedish
 * sentence for each thing to mend. It repeats no value that was typed.
 */
public final class SubmissionRefused extends BadUserRequestException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** More than anybody mends in one go. */
    private static final int SHOWN = 12;

    public SubmissionRefused(List<String> problems) {
        super(message(problems));
    }

    private static String message(List<String> problems) {
        String shown = String.join(" ", problems.subList(0, Math.min(SHOWN, problems.size())));
        return problems.size() <= SHOWN ? shown : "%s Och %d fel till.".formatted(shown, problems.size() - SHOWN);
    }
}
