package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** The counts of persons and events that can be read off figures and tables. */
final class ShownCounts {

    private ShownCounts() {}

    static Map<String, Long> of(Report report) {
        return of(report.figures(), report.tables());
    }

    static Map<String, Long> of(List<Figure> figures, List<Table> tables) {
        Map<String, Long> counts = new TreeMap<>();
        Stream.concat(
                        figures.stream()
                                .filter(figure -> isCount(figure.unit()))
                                .flatMap(figure ->
                                        Stream.of(figure.all(), figure.women(), figure.men(), figure.previous())),
                        tables.stream().flatMap(ShownCounts::cells))
                .filter(cell -> cell.counts().size() == 1 && cell.value() != null)
                .forEach(cell -> counts.put(
                        cell.counts().get(0),
                        Objects.requireNonNull(cell.value()).longValueExact()));
        return counts;
    }

    static boolean isCount(Unit unit) {
        return unit == Unit.PERSONS || unit == Unit.EVENTS;
    }

    private static Stream<Cell> cells(Table table) {
        List<Integer> columns = IntStream.range(0, table.units().size())
                .filter(column -> isCount(table.units().get(column)))
                .boxed()
                .toList();
        List<Cell> cells = new ArrayList<>();
        table.rows()
                .forEach(row -> columns.forEach(column -> cells.add(row.cells().get(column))));
        return cells.stream();
    }
}
