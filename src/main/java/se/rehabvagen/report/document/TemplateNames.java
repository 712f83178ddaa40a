package se.rehabvagen.report.document;

import java.util.Set;
import se.rehabvagen.report.paper.ReportKind;

/**
 * Which figures and tables a template may ask for one by one, with {@code {{figure.key}}}, {@code {{table.key}}} and
 * {@code {{picture.key}}}. A bean of this type for each kind of report; without one its templates may ask for none.
 *
 * @param figures keys that every report of the kind has
 * @param tables keys that every report of the kind has
 */
public record TemplateNames(ReportKind kind, Set<String> figures, Set<String> tables) {
    public TemplateNames {
        figures = Set.copyOf(figures);
        tables = Set.copyOf(tables);
    }
}
