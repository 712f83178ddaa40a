package se.rehabvagen.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A template, filled in. What is put in is never read for placeholders again. */
final class WordFile {

    private final Values values;
    private final WordTemplate template;

    WordFile(WordTemplate template, Values values) {
        this.template = template;
        this.values = values;
    }

    byte[] bytes() {
        try (XWPFDocument document = template.open();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordBlocks blocks = new WordBlocks(document);
            List.copyOf(WordTemplate.paragraphs(document)).forEach(paragraph -> fill(paragraph, blocks));
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(values.title());
            properties.setCreator("Rehabvägen");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XWPFParagraph paragraph, WordBlocks blocks) {
        WordText text = new WordText(paragraph);
        String whole = text.whole();
        Matcher alone = Placeholders.PLACEHOLDER.matcher(whole.strip());
        if (alone.matches() && Placeholders.isBlock(alone.group(1))) {
            blocks.replace(paragraph, values.blocks(alone.group(1)));
            return;
        }
        List<MatchResult> found =
                Placeholders.PLACEHOLDER.matcher(whole).results().toList();
        // From the end, so that the places of those before stay right.
        for (int at = found.size() - 1; at >= 0; at--) {
            MatchResult one = found.get(at);
            text.replace(one.start(), one.end(), values.line(one.group(1)).replace('\n', ' '));
        }
    }
}
