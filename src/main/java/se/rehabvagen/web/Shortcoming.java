package se.rehabvagen.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Something that is known not to be accessible: one line of {@code accessibility/brister.csv}. All texts are Swedish.
 *
 * @param place where it is
 * @param fault what is wrong
 * @param affects in which situations it is in the way, as Digg names them
 * @param criterion of WCAG 2.1, e.g. {@code 1.4.3}
 * @param reason why it is so, and what is done about it
 */
record Shortcoming(String place, String fault, String affects, String criterion, String reason) {

    private static final String FILE = "accessibility/brister.csv";

    /** All that are known, in the order of the file. */
    static List<Shortcoming> known() {
        try (Reader text = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return rows.stream().map(Shortcoming::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shortcoming read(NamedCsvRecord row) {
        return new Shortcoming(
                row.getField("del"),
                row.getField("brist"),
                row.getField("drabbar"),
                row.getField("krav"),
                row.getField("skal"));
    }
}
