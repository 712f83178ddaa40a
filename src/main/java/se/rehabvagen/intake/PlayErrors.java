package se.rehabvagen.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.SubmissionRefused;

/** What could not be registered while playing: the case stands as far as it came, its later events are refused too. */
final class PlayErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PlayErrors.class);

    private final ConcurrentLinkedQueue<RowError> errors = new ConcurrentLinkedQueue<>();
    private final Map<CaseNumber, RowError> first = new ConcurrentHashMap<>();

    /** Whether an earlier event of the case was refused; then this one is too. */
    boolean follows(CaseNumber number, Happened happened) {
        RowError earlier = first.get(number);
        if (earlier != null) {
            add(number, FileKind.HANDELSER, happened.line(), """
                    Raden togs inte in, eftersom rad %d i %s nekades.""".formatted(earlier.rad(), earlier.fil()));
        }
        return earlier != null;
    }

    void add(CaseNumber number, FileKind file, int line, RuntimeException problem) {
        add(number, file, line, sentence(number, problem));
    }

    private void add(CaseNumber number, FileKind file, int line, String text) {
        RowError error = RowError.of(file, line, "", text);
        first.putIfAbsent(number, error);
        errors.add(error);
    }

    private static String sentence(CaseNumber number, RuntimeException problem) {
        return told(problem).orElseGet(() -> {
            LOG.error("An event of {} could not be played in", number, problem);
            return "Händelsen gick inte att registrera på grund av ett tekniskt fel; läs in filen igen.";
        });
    }

    /** What the form contract, the vault or the case itself has against it, in their words. */
    private static Optional<String> told(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SubmissionRefused || cause instanceof Unplayable) {
                return Optional.of(cause.getMessage());
            }
        }
        return problem instanceof IllegalArgumentException ? Optional.of(problem.getMessage()) : Optional.empty();
    }

    List<RowError> all() {
        return List.copyOf(errors);
    }
}
