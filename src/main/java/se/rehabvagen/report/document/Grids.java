package se.rehabvagen.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rehabvagen.report.document.Block.Grid;
import se.rehabvagen.report.document.Block.Look;
import se.rehabvagen.report.document.Block.Paragraph;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** Figures and tables as people read them. */
final class Grids {

    static final Paragraph HIDDEN_NOTE = new Paragraph(
            Look.NOTE,
            "* Dolt för att skydda enskilda: talet gäller färre än fem personer, eller så kan ett sådant tal räknas fram med"
                    + " hjälp av det.");

    /** A column that is left out where no figure has anything in it. */
    private record Column(
            String head, Function<Figure, Cell> cell, BiFunction<Cell, Unit, String> wording, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Alla", Figure::all, Wording::cell, 9),
            new Column("Kvinnor", Figure::women, Wording::cell, 11),
            new Column("Män", Figure::men, Wording::cell, 9),
            new Column("Andel av alla", Figure::share, (cell, unit) -> Wording.cell(cell, Unit.PERCENT), 11),
            new Column("Förra rapporten", Figure::previous, Wording::cell, 12),
            new Column("Förändring", Figure::change, Wording::change, 14));

    private static final int WHOLE = 100;
    private static final int MOST_FOR_NUMBERS = 66;
    private static final int MOST_FOR_A_NUMBER = 15;

    private Grids() {}

    /** The figures as one table, with a note if something is hidden; nothing for no figures. */
    static List<Block> figures(List<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Column> columns = COLUMNS.stream()
                .filter(column ->
                        figures.stream().map(column.cell()).anyMatch(cell -> cell.isHidden() || cell.value() != null))
                .toList();
        List<String> heads = Stream.concat(Stream.of("Mått"), columns.stream().map(Column::head))
                .toList();
        List<Grid.Row> rows =
                figures.stream().map(figure -> row(figure, columns)).toList();
        Stream<Cell> cells = figures.stream()
                .flatMap(figure -> columns.stream().map(column -> column.cell().apply(figure)));
        return withNote(new Grid("", heads, true, widths(columns), rows), "", cells);
    }

    private static Grid.Row row(Figure figure, List<Column> columns) {
        return new Grid.Row(
                figure.label(),
                columns.stream()
                        .map(column -> column.wording().apply(column.cell().apply(figure), figure.unit()))
                        .toList());
    }

    /** The table under its own title, with its notes. */
    static List<Block> table(Table table) {
        return table(table, table.title());
    }

    /** The table under a caption, with its notes. */
    static List<Block> table(Table table, String caption) {
        List<String> heads =
                Stream.concat(Stream.of(""), table.columns().stream()).toList();
        List<Grid.Row> rows = table.rows().stream()
                .map(row -> new Grid.Row(
                        row.label(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(place -> Wording.cell(
                                        row.cells().get(place), table.units().get(place)))
                                .toList()))
                .toList();
        Stream<Cell> cells = table.rows().stream().flatMap(row -> row.cells().stream());
        return withNote(new Grid(caption, heads, true, widths(table.columns().size()), rows), table.note(), cells);
    }

    /** What each figure means. */
    static Grid definitions(List<Figure> figures) {
        List<Grid.Row> rows = figures.stream()
                .map(figure -> new Grid.Row(
                        figure.label(),
                        List.of(
                                figure.definition(),
                                figure.unit().swedish(),
                                Wording.period(figure.from(), figure.until()))))
                .toList();
        return new Grid("", List.of("Mått", "Så räknas det", "Enhet", "Gäller"), false, List.of(24, 40, 11, 25), rows);
    }

    private static List<Integer> widths(List<Column> columns) {
        int numbers = columns.stream().mapToInt(Column::width).sum();
        return Stream.concat(Stream.of(WHOLE - numbers), columns.stream().map(Column::width))
                .toList();
    }

    /** Numbers need little room, and names what is left. */
    private static List<Integer> widths(int numbers) {
        int each = Math.min(MOST_FOR_A_NUMBER, MOST_FOR_NUMBERS / Math.max(1, numbers));
        return Stream.concat(Stream.of(WHOLE - each * numbers), Collections.nCopies(numbers, each).stream())
                .toList();
    }

    private static List<Block> withNote(Grid grid, String note, Stream<Cell> cells) {
        List<Block> blocks = new ArrayList<>(List.of(grid));
        if (!note.isBlank()) {
            blocks.add(new Paragraph(Look.NOTE, note.strip()));
        }
        if (cells.anyMatch(Cell::isHidden)) {
            blocks.add(HIDDEN_NOTE);
        }
        return blocks;
    }
}
