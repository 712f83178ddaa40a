package se.rehabvagen.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * A Word file with placeholders, checked when it is read.
 *
 * @param name how people know the file
 */
record WordTemplate(String name, byte[] content) {

    /** A fresh copy, to be filled. */
    XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(content));
        } catch (IOException | UnsupportedFileFormatException | POIXMLException e) {
            throw new IllegalStateException("Mallen " + name + " går inte att läsa som en Word-fil (.docx).", e);
        }
    }

    /** All paragraphs, in tables, page heads and page feet too. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> found = new ArrayList<>();
        bodies(document).forEach(body -> collect(body, found));
        return found;
    }

    private static Stream<IBody> bodies(XWPFDocument document) {
        return Stream.concat(
                Stream.of(document),
                Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream()));
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        found.addAll(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, found)));
        }
    }

    /** Every mistake in the template, in Swedish; empty: it can be used. */
    List<String> mistakes(Placeholders allowed) {
        try (XWPFDocument document = open()) {
            Set<String> used = new LinkedHashSet<>();
            List<String> mistakes = new ArrayList<>();
            for (XWPFParagraph paragraph : paragraphs(document)) {
                check(new WordText(paragraph).whole(), used, mistakes);
            }
            listed(mistakes, "platshållare som inte finns", allowed.unknown(used));
            listed(mistakes, "platshållare som saknas", allowed.missing(used));
            listed(
                    mistakes,
                    "platshållare i en textruta eller innehållskontroll, där de inte kan fyllas i",
                    outOfReach(document, used));
            return mistakes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listed(List<String> mistakes, String what, Set<String> names) {
        if (!names.isEmpty()) {
            mistakes.add(what + ": " + String.join(", ", names));
        }
    }

    private static void check(String text, Set<String> used, List<String> mistakes) {
        List<MatchResult> found =
                Placeholders.PLACEHOLDER.matcher(text).results().toList();
        found.forEach(match -> used.add(match.group(1)));
        for (MatchResult match : found) {
            if (!Placeholders.isLine(match.group(1)) && !text.strip().equals(match.group())) {
                mistakes.add(match.group() + " måste stå ensam i sitt stycke");
            }
        }
        String rest = Placeholders.PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            mistakes.add("klamrar utan ett namn emellan: ”" + text.strip() + "”");
        }
    }

    private static Set<String> outOfReach(XWPFDocument document, Set<String> used) {
        Set<String> names = new LinkedHashSet<>();
        List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument()));
        document.getHeaderList().forEach(header -> parts.add(header._getHdrFtr()));
        document.getFooterList().forEach(footer -> parts.add(footer._getHdrFtr()));
        for (XmlObject part : parts) {
            try (XmlCursor cursor = part.newCursor()) {
                Placeholders.PLACEHOLDER
                        .matcher(cursor.getTextValue())
                        .results()
                        .forEach(match -> names.add(match.group(1)));
            }
        }
        names.removeAll(used);
        return names;
    }
}
