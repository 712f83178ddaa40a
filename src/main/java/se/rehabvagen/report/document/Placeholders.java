package se.rehabvagen.report.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.ReportKind;

/** The names that a template of one kind of report may use, and those that it must. */
final class Placeholders {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z0-9._-]+)\\s*}}");

    /** Known facts about the report; each is one line and may stand inside a sentence. */
    static final List<String> LINES = List.of(
            "report.title",
            "report.insats",
            "report.funder",
            "report.period",
            "report.number",
            "report.of",
            "report.version",
            "report.computedAt",
            "report.mark");

    static final String STATUS = "status";
    static final String CHANGES = "changes";
    static final String DEFINITIONS = "definitions";

    static final String ANSWER = ".answer";
    static final String FIGURES = ".figures";
    static final String TABLES = ".tables";

    static final String FIGURE = "figure.";
    static final String TABLE = "table.";
    static final String PICTURE = "picture.";

    /** Always whole: names, digest and the lines to sign on belong together. */
    private static final String SIGNATURE = "signature";

    private final List<String> fields;
    private final TemplateNames names;

    Placeholders(ReportKind kind, TemplateNames names) {
        this.fields = FieldKeys.of(kind);
        this.names = names;
    }

    /** Whether it becomes paragraphs of its own where it stands alone. */
    static boolean isBlock(String name) {
        return !isLine(name) || name.endsWith(ANSWER);
    }

    /** Whether it may stand inside a sentence; all others stand alone in their paragraph. */
    static boolean isLine(String name) {
        return LINES.contains(name) || name.startsWith(FIGURE) || name.endsWith(ANSWER);
    }

    Set<String> unknown(Set<String> used) {
        return used.stream().filter(name -> !isKnown(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKnown(String name) {
        return LINES.contains(name)
                || Set.of(STATUS, CHANGES, DEFINITIONS).contains(name)
                || fields.contains(name)
                || isPart(name)
                || isOneOf(name, FIGURE, names.figures())
                || isOneOf(name, TABLE, names.tables())
                || isOneOf(name, PICTURE, names.tables());
    }

    private boolean isPart(String name) {
        return Stream.of(ANSWER, FIGURES, TABLES)
                .anyMatch(part -> name.endsWith(part)
                        && !name.startsWith(SIGNATURE)
                        && fields.contains(name.substring(0, name.length() - part.length())));
    }

    private static boolean isOneOf(String name, String prefix, Set<String> keys) {
        return name.startsWith(prefix) && keys.contains(name.substring(prefix.length()));
    }

    /** What the form has and the template does not ask for: nothing that was written may get lost on the way. */
    Set<String> missing(Set<String> used) {
        Set<String> missing = new LinkedHashSet<>();
        for (String needed : List.of(STATUS, CHANGES, DEFINITIONS)) {
            add(missing, needed, used);
        }
        for (String field : fields) {
            if (used.contains(field)) {
                continue;
            }
            boolean hasParts = used.stream().anyMatch(name -> name.startsWith(field + "."));
            if (!hasParts) {
                missing.add(field);
            } else {
                parts(field).forEach(part -> add(missing, field + part, used));
            }
        }
        return missing;
    }

    private static List<String> parts(String field) {
        return FieldKeys.isFact(field) ? List.of(ANSWER) : List.of(ANSWER, FIGURES, TABLES);
    }

    private static void add(Set<String> missing, String name, Set<String> used) {
        if (!used.contains(name)) {
            missing.add(name);
        }
    }
}
