package se.rehabvagen.report.document;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Table;

/** What stands in the place of each placeholder. */
final class Values {

    private final Report report;
    private final Layout layout;

    /** @throws IllegalArgumentException if the report has a field that its form does not know, and that would get lost */
    Values(Report report, Layout layout) {
        List<String> strangers = report.fields().stream()
                .map(Field::key)
                .filter(key -> !FieldKeys.of(report.heading().kind()).contains(key))
                .toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException(
                    "No field of the form " + report.heading().kind() + ": " + strangers);
        }
        this.report = report;
        this.layout = layout;
    }

    String title() {
        return layout.title() + " · " + layout.subject();
    }

    /** The value of a placeholder that may stand inside a sentence, on one line. */
    String line(String name) {
        if (name.startsWith(Placeholders.FIGURE)) {
            Figure figure = report.figure(after(Placeholders.FIGURE, name)).orElseThrow(() -> absent(name));
            return Wording.cell(figure.all(), figure.unit());
        }
        if (name.endsWith(Placeholders.ANSWER)) {
            String line = part(before(Placeholders.ANSWER, name)).line();
            return line.isEmpty() ? Wording.NONE : line;
        }
        return fact(name);
    }

    private String fact(String name) {
        Heading heading = report.heading();
        return switch (name) {
            case "report.title" -> layout.title();
            case "report.insats" -> layout.subject();
            case "report.funder" -> report.insats().funder();
            case "report.period" -> layout.period();
            case "report.number" -> String.valueOf(heading.number());
            case "report.of" -> String.valueOf(heading.of());
            case "report.version" -> String.valueOf(heading.version());
            case "report.computedAt" -> Wording.moment(heading.computedAt());
            case "report.mark" -> layout.mark();
            default -> throw absent(name);
        };
    }

    /** The value of a placeholder that stands alone in its paragraph. */
    List<Block> blocks(String name) {
        if (name.startsWith(Placeholders.TABLE)) {
            return Grids.table(table(after(Placeholders.TABLE, name)));
        }
        if (name.startsWith(Placeholders.PICTURE)) {
            return List.copyOf(Pictures.of(table(after(Placeholders.PICTURE, name))).stream()
                    .toList());
        }
        return switch (name) {
            case Placeholders.STATUS -> layout.status();
            case Placeholders.CHANGES -> layout.changes();
            case Placeholders.DEFINITIONS -> layout.definitions();
            default -> ofPart(name);
        };
    }

    private List<Block> ofPart(String name) {
        if (name.endsWith(Placeholders.ANSWER)) {
            return part(before(Placeholders.ANSWER, name)).answer();
        }
        if (name.endsWith(Placeholders.FIGURES)) {
            return part(before(Placeholders.FIGURES, name)).figures();
        }
        if (name.endsWith(Placeholders.TABLES)) {
            return part(before(Placeholders.TABLES, name)).tables();
        }
        Layout.Part part = part(name);
        return Stream.of(part.answer(), part.figures(), part.tables())
                .flatMap(List::stream)
                .toList();
    }

    private Layout.Part part(String key) {
        return layout.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> absent(key));
    }

    private Table table(String key) {
        return report.table(key).orElseThrow(() -> absent(key));
    }

    private static String after(String prefix, String name) {
        return name.substring(prefix.length());
    }

    private static String before(String suffix, String name) {
        return name.substring(0, name.length() - suffix.length());
    }

    private NoSuchElementException absent(String name) {
        return new NoSuchElementException(
                "The report of " + report.heading().insats() + " has nothing to put in the place of " + name);
    }
}
