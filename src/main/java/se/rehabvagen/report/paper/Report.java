package se.rehabvagen.report.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report, whole: what people read, sign and freeze.
 *
 * @param fields of the funder's form, in its order
 * @param sums of the counts that {@code figures} and {@code tables} show
 * @param changes Swedish sentences: what was registered late or corrected since the last report
 * @param models key of each process and rule that the figures rest on, and its version
 */
public record Report(
        Heading heading,
        InsatsFacts insats,
        List<Field> fields,
        List<Figure> figures,
        List<Table> tables,
        List<Sum> sums,
        List<String> changes,
        Map<String, Integer> models) {

    public Report {
        fields = List.copyOf(fields);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        sums = List.copyOf(sums);
        changes = List.copyOf(changes);
        models = Map.copyOf(models);
    }

    public Optional<Figure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    public Optional<Table> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** The copy for the funder: every number that one of these counts could be told from is hidden. */
    public Report hiding(Set<String> counts) {
        Heading head = new Heading(
                heading.kind(),
                heading.insats(),
                heading.number(),
                heading.of(),
                heading.version(),
                heading.replaces(),
                heading.from(),
                heading.until(),
                heading.computedAt(),
                true);
        return new Report(
                head,
                insats,
                fields,
                figures.stream().map(figure -> hidden(figure, counts)).toList(),
                tables.stream().map(table -> hidden(table, counts)).toList(),
                sums,
                List.of(),
                models);
    }

    private static Figure hidden(Figure figure, Set<String> counts) {
        return new Figure(
                figure.key(),
                figure.label(),
                figure.definition(),
                figure.unit(),
                figure.from(),
                figure.until(),
                hidden(figure.all(), counts),
                hidden(figure.women(), counts),
                hidden(figure.men(), counts),
                hidden(figure.share(), counts),
                hidden(figure.previous(), counts),
                hidden(figure.change(), counts));
    }

    private static Table hidden(Table table, Set<String> counts) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(
                        row.label(),
                        row.cells().stream().map(cell -> hidden(cell, counts)).toList()))
                .toList();
        // What the rounded shares make together would tell the hidden ones by the others.
        String note = rows.equals(table.rows()) ? table.note() : table.noteWithoutRounding();
        return new Table(table.key(), table.title(), table.picture(), table.columns(), table.units(), rows, note);
    }

    private static Cell hidden(Cell cell, Set<String> counts) {
        return cell.counts().stream().anyMatch(counts::contains) ? cell.hidden() : cell;
    }
}
