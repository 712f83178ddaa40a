package se.rehabvagen.report.document;

import java.util.List;
import se.rehabvagen.report.document.Block.Look;

/**
 * A report as it is laid out, before it becomes a file.
 *
 * @param title such as ”Lägesrapport 2 av 4”
 * @param subject the insats
 * @param period in words
 * @param mark one line that says whether it is a draft; stands on every page
 * @param status the same, told whole
 * @param parts the fields of the form, in its order
 * @param changes what is new since the report before; empty: nothing
 * @param definitions of the figures, and on what they rest
 */
record Layout(
        String title,
        String subject,
        String period,
        String mark,
        List<Block> status,
        List<Part> parts,
        List<Block> changes,
        List<Block> definitions) {

    /**
     * A field of the form.
     *
     * @param line the whole answer as one line
     * @param isFact whether it is a known fact of one line
     */
    record Part(
            String key,
            String position,
            String heading,
            String line,
            boolean isFact,
            List<Block> answer,
            List<Block> figures,
            List<Block> tables) {}

    Layout {
        status = List.copyOf(status);
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
        definitions = List.copyOf(definitions);
    }

    /** A paragraph for each part of a text that an empty line sets apart; line breaks stay in it. */
    static List<Block> paragraphs(String text) {
        return text.strip().isEmpty()
                ? List.of()
                : List.of(text.strip().split("\\n\\s*\\n")).stream()
                        .map(one -> (Block) new Block.Paragraph(Look.PLAIN, one.strip()))
                        .toList();
    }
}
