package se.rehabvagen.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Table;

/**
 * The report before, as far as the next one speaks of it.
 *
 * @param until its last day
 * @param computedAt when a signed one was computed; null if it was never signed and is counted from history today
 * @param figures each for all participants, its counts named as of that day
 * @param cases case numbers behind its counts
 */
record Earlier(
        LocalDate until,
        @Nullable Instant computedAt,
        Map<String, Cell> figures,
        SortedMap<String, List<String>> cases) {

    /** What was signed, as it was signed. */
    static Earlier of(Frozen frozen) {
        Report report = frozen.report();
        LocalDate until = report.heading().until();
        return new Earlier(until, report.heading().computedAt(), all(report.figures(), until), frozen.cases());
    }

    /** What history says today of a period for which nothing was signed. */
    static Earlier of(Tally tally, Words words) {
        LocalDate until = tally.period().until();
        return new Earlier(until, null, all(FigureSheet.of(tally, words, Optional.empty()), until), tally.cases());
    }

    Optional<Instant> signedFiguresAt() {
        return Optional.ofNullable(computedAt);
    }

    Cell figure(String key) {
        return figures.getOrDefault(key, Cell.EMPTY);
    }

    private static Map<String, Cell> all(List<Figure> figures, LocalDate until) {
        return figures.stream().collect(Collectors.toMap(Figure::key, figure -> on(until, figure.all())));
    }

    /** The same number, its counts named as of an earlier day. */
    static Cell on(LocalDate day, Cell cell) {
        return new Cell(
                cell.value(),
                cell.isHidden(),
                cell.counts().stream().map(name -> CountName.on(day, name)).toList());
    }

    static Table.Row on(LocalDate day, Table.Row row) {
        return new Table.Row(
                row.label(), row.cells().stream().map(cell -> on(day, cell)).toList());
    }
}
