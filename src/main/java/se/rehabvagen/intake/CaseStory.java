package se.rehabvagen.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events of one case put in order: which rows of a list are new, and from which row on they cannot be taken.
 *
 * @param isNew the rows to be played, in the order in which they happened
 * @param known rows that tell what is in already
 * @param errors one for each row that is refused
 */
record CaseStory(List<Happened> isNew, List<Happened> known, List<RowError> errors) {

    CaseStory {
        isNew = List.copyOf(isNew);
        known = List.copyOf(known);
        errors = List.copyOf(errors);
    }

    /**
     * Judges the rows of one case. A row that breaks a rule of order is refused, and so are the later rows of the case: the
     * case stands as far as it came.
     *
     * @param there what is in already
     * @param rows the rows of the list, in any order
     */
    static CaseStory of(KnownCase there, Collection<Happened> rows) {
        List<Happened> known = new ArrayList<>();
        List<Happened> isNew = new ArrayList<>();
        tellApart(there, rows, known, isNew);
        List<RowError> errors = new ArrayList<>();
        while (true) {
            Optional<Break> broken = firstBreak(there, isNew);
            if (broken.isEmpty()) {
                return new CaseStory(isNew, known, errors);
            }
            refuseFrom(broken.get(), isNew, errors);
        }
    }

    /** Every row of a case whose participant was not taken. */
    static CaseStory refused(Collection<Happened> rows, String reason) {
        List<RowError> errors = rows.stream()
                .map(row -> RowError.of(FileKind.HANDELSER, row.line(), "", reason))
                .toList();
        return new CaseStory(List.of(), List.of(), errors);
    }

    /** Equal rows are as many events: the n-th is new only if fewer than n are in. */
    private static void tellApart(
            KnownCase there, Collection<Happened> rows, List<Happened> known, List<Happened> isNew) {
        Map<Happened, Integer> left = new HashMap<>();
        Stream.concat(there.events().stream(), there.corrected().stream())
                .forEach(event -> left.merge(event.withoutLine(), 1, Integer::sum));
        rows.stream().sorted(Happened.ORDER).forEach(row -> {
            boolean isKnown = left.getOrDefault(row.withoutLine(), 0) > 0;
            if (isKnown) {
                left.merge(row.withoutLine(), -1, Integer::sum);
            }
            (isKnown ? known : isNew).add(row);
        });
    }

    /** The row to blame and why. */
    private record Break(Happened row, String reason) {}

    private static Optional<Break> firstBreak(KnownCase there, List<Happened> isNew) {
        List<Happened> all = new ArrayList<>(there.events());
        all.addAll(isNew);
        all.sort(Happened.ORDER);
        Standing standing = new Standing(there.isEligible(), there.isReopened());
        Happened lastNew = null;
        for (Happened next : all) {
            Optional<String> refusal = standing.refusal(next);
            if (!next.isIn()) {
                if (refusal.isPresent()) {
                    return Optional.of(new Break(next, refusal.get()));
                }
                lastNew = next;
            } else if (refusal.isPresent() && lastNew != null) {
                return Optional.of(new Break(lastNew, "Händelsen går inte ihop med det som redan är registrerat."));
            }
            standing.apply(next);
        }
        return Optional.empty();
    }

    private static void refuseFrom(Break broken, List<Happened> isNew, List<RowError> errors) {
        int from = isNew.indexOf(broken.row());
        List<Happened> later = isNew.subList(from, isNew.size());
        for (Happened row : later) {
            String text = row.equals(broken.row())
                    ? broken.reason()
                    : "Raden togs inte in, eftersom rad %d i samma ärende nekades."
                            .formatted(broken.row().line());
            errors.add(RowError.of(FileKind.HANDELSER, row.line(), "handelse", text));
        }
        later.clear();
    }
}
