package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.data.category.DefaultCategoryDataset;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** What of a table is drawn: the columns that share the unit of the first, without what is hidden or missing. */
record Drawn(Table table) {

    private static final int STANDING_HEIGHT = 215;
    private static final int LYING_ROW = 26;
    private static final int LYING_EDGES = 24;

    /** Standing side by side. */
    private static final int MOST_NUMBERS = 26;

    /** A number that is drawn. */
    record Value(String row, String column, BigDecimal number) {}

    Table.Picture picture() {
        return table.picture();
    }

    Unit unit() {
        return table.units().get(0);
    }

    List<Value> values() {
        return table.rows().stream()
                .flatMap(row -> columns().boxed().flatMap(column -> value(row, column)))
                .toList();
    }

    private Stream<Value> value(Table.Row row, int column) {
        BigDecimal number = row.cells().get(column).value();
        return number == null
                ? Stream.empty()
                : Stream.of(new Value(row.label(), table.columns().get(column), number));
    }

    private IntStream columns() {
        boolean isOneColumn = picture() == Table.Picture.LYING_BARS || picture() == Table.Picture.FUNNEL;
        return IntStream.range(0, isOneColumn ? 1 : table.columns().size())
                .filter(column -> table.units().get(column) == unit());
    }

    /** Nothing to see: no number, or only noughts. */
    boolean isEmpty() {
        return values().stream().allMatch(value -> value.number().signum() == 0);
    }

    boolean hasHidden() {
        return table.rows().stream()
                .anyMatch(row -> columns().mapToObj(row.cells()::get).anyMatch(Cell::isHidden));
    }

    /** Every row has its place, also where nothing can be drawn. */
    DefaultCategoryDataset dataset() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        table.rows()
                .forEach(row -> columns()
                        .forEach(column -> data.addValue(
                                row.cells().get(column).value(), table.columns().get(column), row.label())));
        return data;
    }

    boolean isOneSeries() {
        return columns().count() == 1;
    }

    /** Whether no other column has a higher mean: its numbers have room above the line. */
    boolean isHighest(int series) {
        DefaultCategoryDataset data = dataset();
        double mean = mean(data, series);
        return IntStream.range(0, data.getRowCount()).allMatch(other -> mean(data, other) <= mean);
    }

    private static double mean(DefaultCategoryDataset data, int series) {
        return IntStream.range(0, data.getColumnCount())
                .mapToObj(column -> data.getValue(series, column))
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .average()
                .orElse(0);
    }

    /** Whether numbers can stand at lines and standing bars without lying on each other; the table has them all. */
    boolean hasRoomForNumbers() {
        boolean isTangled = picture() == Table.Picture.LINES && columns().count() > 2;
        return !isTangled && columns().count() * table.rows().size() <= MOST_NUMBERS;
    }

    /** In points. */
    int height() {
        return switch (picture()) {
            case LYING_BARS, FUNNEL -> LYING_EDGES + LYING_ROW * table.rows().size() + (hasHidden() ? LYING_EDGES : 0);
            case LINES, BARS, NONE -> STANDING_HEIGHT;
        };
    }

    String alt() {
        String kind = switch (picture()) {
            case LINES -> "Linjediagram";
            case BARS, LYING_BARS -> "Stapeldiagram";
            case FUNNEL, NONE -> "Trattdiagram";
        };
        String tale = (picture() == Table.Picture.LINES ? course() : extremes()).orElse("");
        return kind + ": " + table.title() + ". " + tale + "Alla tal står i tabellen under bilden.";
    }

    private Optional<String> course() {
        List<Value> first = values().stream()
                .filter(value -> value.column().equals(table.columns().get(0)))
                .toList();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of("%s går från %s (%s) till %s (%s). "
                        .formatted(
                                first.get(0).column(),
                                worded(first.get(0)),
                                first.get(0).row(),
                                worded(first.get(first.size() - 1)),
                                first.get(first.size() - 1).row()));
    }

    private Optional<String> extremes() {
        return values().stream()
                .max((one, other) -> one.number().compareTo(other.number()))
                .map(most -> "Störst: %s, %s. ".formatted(most.row(), worded(most)));
    }

    String worded(Value value) {
        return Wording.number(value.number(), unit()) + Wording.suffix(unit());
    }
}
