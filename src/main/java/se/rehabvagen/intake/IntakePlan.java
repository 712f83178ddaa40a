package se.rehabvagen.intake;

import java.util.Comparator;
import java.util.List;

/**
 * What is to be done with the files of an intake.
 *
 * @param rows rows of both files
 * @param known rows that tell what is in already
 * @param errors what is wrong, by file and row
 */
record IntakePlan(List<CasePlan> cases, int rows, int known, List<RowError> errors) {

    static final Comparator<RowError> BY_ROW =
            Comparator.comparing(RowError::fil).thenComparingInt(RowError::rad);

    IntakePlan {
        cases = List.copyOf(cases);
        errors = errors.stream().sorted(BY_ROW).toList();
    }

    int refused() {
        return refused(errors);
    }

    /** How many rows are refused. */
    static int refused(List<RowError> errors) {
        return (int) errors.stream()
                .filter(error -> error.rad() > 0)
                .map(error -> error.fil() + error.rad())
                .distinct()
                .count();
    }
}
