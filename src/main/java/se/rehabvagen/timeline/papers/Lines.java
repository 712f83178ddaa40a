package se.rehabvagen.timeline.papers;

import java.util.ArrayList;
import java.util.List;
import se.rehabvagen.print.CleanText;

/** Plain text that is written line by line, none longer than people read and other systems show. */
final class Lines {

    private static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    Lines add(String text) {
        return add("", "", text);
    }

    /**
     * Adds a text, as many lines as it takes.
     *
     * @param first stands before the first line
     * @param others stands before all others, and before the lines that the text itself breaks
     */
    Lines add(String first, String others, String text) {
        String before = first;
        for (String line : CleanText.of(text).strip().split("\n")) {
            wrap(before, others, line);
            before = others;
        }
        return this;
    }

    Lines gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    private void wrap(String first, String others, String line) {
        StringBuilder current = new StringBuilder(first);
        boolean isEmpty = true;
        for (String word : line.strip().split(" +")) {
            if (!isEmpty && current.length() + 1 + word.length() > WIDTH) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(others);
                isEmpty = true;
            }
            current.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(current.toString().stripTrailing());
    }

    /** The text, with one line end after each line. */
    String text() {
        return String.join("\n", lines).strip() + "\n";
    }
}
