package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/**
 * What the tables beside the texts are made from; they are for the writer, and small numbers stand in them.
 *
 * @param cases of those who take part at the end of the period
 * @param noted what was noted in the project itself in the period
 * @param labels of the codes of a fact
 */
record Basis(
        Insats insats,
        Period period,
        List<CaseFile> cases,
        List<Milestone> noted,
        Function<String, Map<String, String>> labels) {

    /** What holds of the cases up to the end of the period. */
    Stream<Milestone> reached(String key) {
        return cases.stream().flatMap(file -> reached(file, key));
    }

    Stream<Milestone> reached(CaseFile file, String key) {
        return file.held().stream()
                .filter(milestone -> milestone.key().equals(key))
                .filter(milestone -> !milestone.occurredOn().isAfter(period.until()));
    }

    Stream<Milestone> inPeriod(String key) {
        return reached(key).filter(milestone -> period.contains(milestone.occurredOn()));
    }

    /** Who runs: neither exited nor left. */
    List<CaseFile> running() {
        return cases.stream()
                .filter(file ->
                        Endings.of(file.held()).closed().stream().noneMatch(span -> span.contains(period.until())))
                .toList();
    }

    Participant who(CaseFile file) {
        return file.participant().orElseThrow();
    }

    /** What people read for the code of a fact. */
    String label(Milestone milestone, String fact) {
        return milestone
                .text(fact)
                .map(code -> labels.apply(fact).getOrDefault(code, code))
                .orElse("Uppgift saknas");
    }

    static Table table(String key, String title, List<String> columns, List<Table.Row> rows, String note) {
        return new Table(
                key,
                title,
                Table.Picture.NONE,
                columns,
                columns.stream()
                        .map(column -> column.startsWith("Andel") ? Unit.PERCENT : Unit.EVENTS)
                        .toList(),
                rows,
                note);
    }

    static Table.Row row(String label, long... numbers) {
        return new Table.Row(
                label,
                Arrays.stream(numbers)
                        .mapToObj(number -> Cell.of(BigDecimal.valueOf(number)))
                        .toList());
    }

    /** A number for all, for women and for men. */
    Table.Row bySex(String label, List<CaseFile> counted) {
        return row(label, counted.size(), of("K", counted), of("M", counted));
    }

    long of(String sex, List<CaseFile> counted) {
        return counted.stream()
                .filter(file -> who(file).summary().sex().equals(sex))
                .count();
    }
}
