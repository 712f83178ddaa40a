package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.testing.AccessiblePdf;

/** The PDF is one that a screen reader can read. */
class PdfTests {

    private final PDDocument pdf = Workshop.pdf(Workshop.bytes(Format.PDF, SampleReports.lagesrapport()));
    private final PDDocumentCatalog catalog = pdf.getDocumentCatalog();

    @Test
    void itSaysItsLanguageItsTitleAndThatItIsTagged() throws IOException {
        assertThat(catalog.getLanguage()).isEqualTo("sv");
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Lägesrapport 4 av 4 · Långa sjukfall i Exempellän");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfuaid");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void itKeepsToTheStandardForAccessiblePdf(ReportKind kind) {
        AccessiblePdf.assertKeepsToTheStandard(
                Workshop.bytes(Format.PDF, SampleReports.report(kind), SampleReports.ownersSeal()));
    }

    @Test
    void headingsTablesAndPicturesAreMarked() {
        List<COSDictionary> elements = elements();
        List<String> types = elements.stream()
                .map(element -> element.getNameAsString(COSName.S))
                .toList();

        assertThat(types).contains("H1", "H2", "Table", "TR", "TH", "TD", "Figure", "P");
        assertThat(elements)
                .filteredOn(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                .hasSize(4)
                .allSatisfy(figure -> assertThat(figure.getString(COSName.ALT)).contains("diagram"));
    }

    @Test
    void headsOfTablesSayWhetherTheyHeadARowOrAColumn() {
        assertThat(elements())
                .filteredOn(element -> "TH".equals(element.getNameAsString(COSName.S)))
                .isNotEmpty()
                .extracting(PdfTests::scope)
                .contains("Row", "Column")
                .doesNotContain("");
    }

    private static String scope(COSDictionary element) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        List<COSBase> all = attributes instanceof COSArray array
                ? array.toList().stream().<COSBase>map(one -> one).toList()
                : List.of();
        return (attributes instanceof COSDictionary one ? List.<COSBase>of(one) : all)
                .stream()
                        .map(one -> one instanceof COSObject object ? object.getObject() : one)
                        .filter(COSDictionary.class::isInstance)
                        .map(one -> ((COSDictionary) one).getNameAsString("Scope"))
                        .filter(scope -> scope != null)
                        .findFirst()
                        .orElse("");
    }

    private List<COSDictionary> elements() {
        List<COSDictionary> found = new ArrayList<>();
        collect(catalog.getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K), found);
        return found;
    }

    private static void collect(COSBase kids, List<COSDictionary> found) {
        if (kids instanceof COSArray array) {
            for (int place = 0; place < array.size(); place++) {
                collect(array.getObject(place), found);
            }
        } else if (kids instanceof COSDictionary element && element.containsKey(COSName.S)) {
            found.add(element);
            collect(element.getDictionaryObject(COSName.K), found);
        }
    }

    @Test
    void everyFontIsInTheFile() {
        List<PDFont> fonts = new ArrayList<>();
        pdf.getPages().forEach(page -> fonts.addAll(fonts(page.getResources())));

        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
