package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.ReportKind;

/** The table of the forms' fields, the keys that code knows, and the Word templates say the same. */
class ReportFieldsTests {
    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void theHeadingsOfTheTemplateAreThoseOfTheTable(ReportKind kind) throws IOException {
        assertThat(paragraphs(kind))
                .containsSubsequence(rows(kind).stream()
                        .map(row -> row.get("position") + ". " + row.get("heading"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void theTableHasTheFieldsThatTheDocumentsKnow(ReportKind kind) {
        assertThat(keys(kind)).containsExactlyInAnyOrderElementsOf(FieldKeys.of(kind));
    }

    private static List<String> keys(ReportKind kind) {
        String prefix = kind.id() + ".";
        return Table.of("report-fields").values("reportField").stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static List<Map<String, Object>> rows(ReportKind kind) {
        Table table = Table.of("report-fields");
        return keys(kind).stream()
                .map(key ->
                        table.ask(Map.of("reportField", kind.id() + "." + key)).get(0))
                .toList();
    }

    private static List<String> paragraphs(ReportKind kind) throws IOException {
        try (InputStream file = new ClassPathResource("report/" + kind.id() + ".docx").getInputStream();
                XWPFDocument template = new XWPFDocument(file)) {
            return template.getBodyElements().stream()
                    .flatMap(element -> element instanceof XWPFParagraph paragraph
                            ? List.of(paragraph.getText()).stream()
                            : ((org.apache.poi.xwpf.usermodel.XWPFTable) element)
                                    .getRows().stream()
                                            .flatMap(row -> row.getTableCells().stream())
                                            .map(cell -> cell.getText()))
                    .toList();
        }
    }
}
