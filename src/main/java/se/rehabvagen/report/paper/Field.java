package se.rehabvagen.report.paper;

import java.util.List;

/**
 * One field of the funder's form, in its order.
 *
 * @param key the placeholder of the DOCX template, camelCase ASCII, a row of the form's field table
 * @param position as on the form, such as {@code 5a}
 * @param heading Swedish, in our own words
 * @param answer what was written or chosen, or the known fact; several paragraphs apart by an empty line; empty: nothing
 * @param figures keys of the figures that belong to the field
 * @param tables keys of the tables that belong to the field
 */
public record Field(
        String key, String position, String heading, String answer, List<String> figures, List<String> tables) {
    public Field {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }
}
