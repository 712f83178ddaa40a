package se.rehabvagen.report.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.ReportKind;

/** What the word lists say, as they stood when a report was begun; each in the order of its table. */
record Words(
        Map<String, Vocabulary.Kind> milestones,
        Map<String, Vocabulary.ExitKind> exits,
        Map<String, Vocabulary.FigureKind> figures) {

    static Words of(Vocabulary vocabulary) {
        return new Words(vocabulary.milestones(), vocabulary.exits(), vocabulary.figures());
    }

    String milestone(String key) {
        return Optional.ofNullable(milestones.get(key))
                .map(Vocabulary.Kind::label)
                .orElse(key);
    }

    boolean isOnce(String milestone) {
        return Optional.ofNullable(milestones.get(milestone))
                .filter(kind -> !kind.isRepeatable())
                .isPresent();
    }

    /** The headings of the exits in a report of this kind, without repetition. */
    List<String> exitGroups(ReportKind kind) {
        return exits.values().stream().map(heading(kind)).distinct().toList();
    }

    /** Under which heading a report of this kind counts an exit. */
    static Function<Vocabulary.ExitKind, String> heading(ReportKind kind) {
        return kind == ReportKind.LAGESRAPPORT
                ? Vocabulary.ExitKind::lagesrapportGroup
                : Vocabulary.ExitKind::slutrapportGroup;
    }

    /** The keys under which the figures count the exits, without repetition. */
    List<String> reportKeys() {
        return exits.values().stream()
                .map(Vocabulary.ExitKind::reportKey)
                .distinct()
                .toList();
    }

    /**
     * How an exit for this leaf reason is counted.
     *
     * @throws IllegalStateException if the table has no such row
     */
    Vocabulary.ExitKind exit(String leaf) {
        return Optional.ofNullable(exits.get(leaf))
                .orElseThrow(() -> new IllegalStateException("Reason of exit '%s' is counted nowhere".formatted(leaf)));
    }
}
