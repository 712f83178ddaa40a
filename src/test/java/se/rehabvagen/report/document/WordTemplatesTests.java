package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.ReportKind;

/** Templates that a person has changed in Word are checked before they are used. */
class WordTemplatesTests {

    @TempDir
    Path folder;

    @Test
    void theShippedTemplatesAskForEachFieldInTheOrderOfTheForm() {
        for (ReportKind kind : ReportKind.values()) {
            try (XWPFDocument document =
                    new WordTemplates("", List.of()).of(kind).open()) {
                List<String> asked = WordTemplate.paragraphs(document).stream()
                        .map(paragraph -> new WordText(paragraph).whole())
                        .flatMap(text ->
                                Placeholders.PLACEHOLDER.matcher(text).results().map(match -> match.group(1)))
                        .map(name -> name.replace(".answer", ""))
                        .filter(FieldKeys.of(kind)::contains)
                        .toList();
                assertThat(sortedByForm(kind, asked)).containsExactlyElementsOf(FieldKeys.of(kind));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Paragraphs come before tables when they are collected; the facts of the head stand in a table. */
    private static List<String> sortedByForm(ReportKind kind, List<String> asked) {
        List<String> facts = asked.stream().filter(FieldKeys::isFact).toList();
        List<String> others =
                asked.stream().filter(key -> !FieldKeys.isFact(key)).toList();
        assertThat(facts).hasSize((int)
                FieldKeys.of(kind).stream().filter(FieldKeys::isFact).count());
        return Stream.concat(facts.stream(), others.stream()).toList();
    }

    @Test
    void aMissingPlaceholderIsNamedWithItsFile() {
        change(document -> document.removeBodyElement(position(document, "{{meetings}}")));

        assertThatThrownBy(() -> templates())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lagesrapport.docx")
                .hasMessageContaining("saknas: meetings");
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsFile() {
        change(document -> document.createParagraph().createRun().setText("{{activitys}} och {{report.titel}}"));

        assertThatThrownBy(() -> templates()).hasMessageContaining("som inte finns: activitys, report.titel");
    }

    @Test
    void aPlaceholderForSeveralParagraphsMustStandAlone() {
        change(document -> document.createParagraph().createRun().setText("Se {{activities}}"));

        assertThatThrownBy(() -> templates()).hasMessageContaining("{{activities}} måste stå ensam");
    }

    @Test
    void aForgottenBraceIsShown() {
        change(document -> document.createParagraph().createRun().setText("Nummer {{report.number}"));

        assertThatThrownBy(() -> templates()).hasMessageContaining("Nummer {{report.number}");
    }

    @Test
    void aFileThatIsNoWordFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("lagesrapport.docx"), "Detta är ren text.");

        assertThatThrownBy(() -> templates())
                .hasMessageContaining("lagesrapport.docx")
                .hasMessageContaining("går inte att läsa som en Word-fil");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> new WordTemplates(folder.resolve("annan").toString(), List.of()))
                .hasMessageContaining("finns inte");
    }

    @Test
    void aPersonMaySplitAFieldAndAskForOneFigureOrPicture() {
        change(document -> {
            XWPFParagraph whole = paragraph(document, "{{activities}}");
            new WordText(whole).replace(0, "{{activities}}".length(), "{{activities.tables}}");
            document.createParagraph().createRun().setText("Kort: {{activities.answer}}");
            document.createParagraph().createRun().setText("{{activities.figures}}");
            document.createParagraph()
                    .createRun()
                    .setText("Av {{figure.deltagare}} har {{figure.mal_uppnatt}} nått målet.");
            document.createParagraph().createRun().setText("{{picture.vagen}}");
            document.createParagraph().createRun().setText("{{table.avslutsanledningar}}");
        });
        TemplateNames names = new TemplateNames(
                ReportKind.LAGESRAPPORT, Set.of("deltagare", "mal_uppnatt"), Set.of("vagen", "avslutsanledningar"));

        byte[] word = Workshop.documents(folder.toString(), List.of(names))
                .of(Format.DOCX, SampleReports.lagesrapport(), Optional.empty())
                .content();

        assertThat(Workshop.text(Format.DOCX, word))
                .contains("Kort: Mål 1, alla deltagare", "Av 626 har 392 nått målet.")
                .doesNotContain("{{");
        assertThat(Workshop.word(word).getAllPictures()).hasSizeGreaterThan(3);
    }

    @Test
    void anAnswerThatStandsAloneKeepsItsParagraphs() {
        change(document -> {
            XWPFParagraph whole = paragraph(document, "{{activities}}");
            new WordText(whole).replace(0, "{{activities}}".length(), "{{activities.answer}}");
            document.createParagraph().createRun().setText("{{activities.figures}}");
            document.createParagraph().createRun().setText("{{activities.tables}}");
        });

        byte[] word = Workshop.documents(folder.toString(), List.of())
                .of(Format.DOCX, SampleReports.lagesrapport(), Optional.empty())
                .content();

        assertThat(Workshop.word(word).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .anyMatch(text -> text.startsWith("Mål 1") && !text.contains("Mål 2"));
    }

    @Test
    void withoutNamesNoSingleFigureMayBeAskedFor() {
        change(document -> document.createParagraph().createRun().setText("{{figure.deltagare}}"));

        assertThatThrownBy(() -> templates()).hasMessageContaining("som inte finns: figure.deltagare");
    }

    @Test
    void aPlaceholderThatWordHasTornApartIsFilled() {
        change(document -> {
            XWPFParagraph torn = document.createParagraph();
            torn.createRun().setText("Rapport {{rep");
            torn.createRun().setText("ort.num");
            torn.createRun().setText("ber}} av {{report.of}}!");
        });

        byte[] word = Workshop.documents(folder.toString(), List.of())
                .of(Format.DOCX, SampleReports.lagesrapport(), Optional.empty())
                .content();

        assertThat(Workshop.text(Format.DOCX, word)).contains("Rapport 4 av 4!");
    }

    @Test
    void aFundersFileWithoutOurStylesIsFilledToo() {
        write(plain());

        byte[] word = Workshop.documents(folder.toString(), List.of())
                .of(Format.DOCX, SampleReports.lagesrapport(), Optional.of(SampleReports.chairSeal()))
                .content();

        assertThat(Workshop.text(Format.DOCX, word))
                .contains("626", "Birgitta Åström")
                .doesNotContain("{{");
    }

    @Test
    void theProductStartsWithTheShippedTemplatesAndNotWithABrokenOne() {
        try (AnnotationConfigApplicationContext product = product("")) {
            assertThat(product.getBean(Documents.class)
                            .of(Format.DOCX, SampleReports.empty(), Optional.empty())
                            .content())
                    .isNotEmpty();
        }
        change(document -> document.createParagraph().createRun().setText("{{okänt}} {{okant}}"));

        assertThatThrownBy(() -> product(folder.toString()))
                .hasStackTraceContaining("lagesrapport.docx: platshållare som inte finns: okant")
                .hasStackTraceContaining("{{okänt}}");
    }

    private static AnnotationConfigApplicationContext product(String templates) {
        AnnotationConfigApplicationContext product = new AnnotationConfigApplicationContext();
        product.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("rehabvagen.reports.templates", templates)));
        product.register(Documents.class, WordTemplates.class, HtmlPages.class, SpringTemplateEngine.class);
        product.refresh();
        return product;
    }

    private static XWPFDocument plain() {
        XWPFDocument document = new XWPFDocument();
        for (String name : List.of("status", "changes", "definitions")) {
            document.createParagraph().createRun().setText("{{" + name + "}}");
        }
        var table = document.createTable(1, 1);
        for (String key : FieldKeys.of(ReportKind.LAGESRAPPORT)) {
            table.createRow().getCell(0).setText("{{" + key + "}}");
        }
        return document;
    }

    private WordTemplates templates() {
        return new WordTemplates(folder.toString(), List.of());
    }

    private void change(Consumer<XWPFDocument> change) {
        XWPFDocument document =
                new WordTemplates("", List.of()).of(ReportKind.LAGESRAPPORT).open();
        change.accept(document);
        write(document);
    }

    private void write(XWPFDocument document) {
        try (OutputStream file = Files.newOutputStream(folder.resolve("lagesrapport.docx"))) {
            document.write(file);
            document.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int position(XWPFDocument document, String text) {
        return document.getPosOfParagraph(paragraph(document, text));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
