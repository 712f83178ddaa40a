package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The Word document, opened again. */
class WordDocumentTests {

    private final XWPFDocument word =
            Workshop.word(Workshop.bytes(Format.DOCX, SampleReports.lagesrapport(), SampleReports.chairSeal()));

    @Test
    void picturesAndTablesStandUnderTheFieldTheyBelongTo() {
        List<String> outline = word.getBodyElements().stream()
                .map(WordDocumentTests::sketch)
                .filter(line -> !line.isEmpty())
                .toList();
        int start = outline.indexOf("rubrik 5. Halvårets aktiviteter, mål för mål");

        assertThat(outline.subList(start, outline.indexOf("rubrik 6. Avvikelser från ansökan och deras orsaker")))
                .containsExactly(
                        "rubrik 5. Halvårets aktiviteter, mål för mål",
                        "tabell Mått|Alla|Kvinnor|Män|Andel av alla|Förra rapporten|Förändring",
                        "bild",
                        "tabell |Målet uppnått|Målet uppnått eller sjukpenning för lång tid|Antal som nått målet",
                        "bild",
                        "tabell |Deltagare",
                        "rubrik 5a. Möten i projektgrupp och styrgrupp");
    }

    private static String sketch(IBodyElement element) {
        if (element.getElementType() == BodyElementType.TABLE) {
            return "tabell "
                    + String.join(
                            "|",
                            ((XWPFTable) element)
                                    .getRow(0).getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .toList());
        }
        XWPFParagraph paragraph = (XWPFParagraph) element;
        boolean isPicture = paragraph.getRuns().stream()
                .anyMatch(run -> !run.getEmbeddedPictures().isEmpty());
        boolean isHeading = "Heading1".equals(paragraph.getStyle());
        return isPicture ? "bild" : isHeading ? "rubrik " + paragraph.getText() : "";
    }

    @Test
    void everyPictureIsToldInWordsAndEveryTableRepeatsItsHeads() {
        List<XWPFRun> pictures = word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.getEmbeddedPictures().isEmpty())
                .toList();

        assertThat(pictures)
                .hasSize(4)
                .allSatisfy(run -> assertThat(run.getCTR()
                                .getDrawingArray(0)
                                .getInlineArray(0)
                                .getDocPr()
                                .getDescr())
                        .contains("Alla tal står i tabellen"));
        assertThat(word.getTables())
                .filteredOn(table -> table.getRow(0).getTableCells().size() > 2)
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
    }

    @Test
    void nothingOfTheTemplateIsLeftToFillIn() {
        assertThat(WordTemplate.paragraphs(word))
                .noneMatch(paragraph -> paragraph.getText().contains("{{"));
        assertThat(word.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Lägesrapport 4 av 4 · Långa sjukfall i Exempellän");
    }

    @Test
    void linesAndParagraphsStayApart() {
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .anyMatch(text -> text.startsWith("Mål 1, alla deltagare") && !text.contains("Mål 2"))
                .anyMatch(text -> text.contains("väntat längst.\n- Vårdcentralerna Ekbacken"));
    }
}
