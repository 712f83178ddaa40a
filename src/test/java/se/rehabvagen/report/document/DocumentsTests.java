package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;

/** What every document of a report says, whatever its format. */
class DocumentsTests {

    @ParameterizedTest
    @EnumSource(Format.class)
    void withoutASealItIsADraft(Format format) {
        Document document = Workshop.document(format, SampleReports.lagesrapport(), Optional.empty());

        assertThat(document.fileName())
                .isEqualTo("lagesrapport-4-langa-sjukfall-2022-04-30-utkast." + format.extension());
        assertThat(Workshop.text(format, document.content())).contains("UTKAST");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void withASealItSaysWhenItWasSignedAndShowsTheDigest(Format format) {
        Document document =
                Workshop.document(format, SampleReports.lagesrapport(), Optional.of(SampleReports.chairSeal()));
        String text = Workshop.text(format, document.content());

        assertThat(document.fileName()).isEqualTo("lagesrapport-4-langa-sjukfall-2022-04-30." + format.extension());
        assertThat(text).contains("Undertecknad 17 maj 2022").doesNotContain("UTKAST");
        assertThat(text.replace(" ", "")).contains(SampleReports.chairSeal().digest());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF", "HTML"})
    void eachSignatureIsPrintedWithALineToSignByHand(Format format) {
        String text =
                Workshop.text(format, Workshop.bytes(format, SampleReports.slutrapport(), SampleReports.ownersSeal()));

        assertThat(text)
                .contains("Karin Ek", "karin.ek@example.org", "Försäkringskassan", "Exempelstad, 25 maj 2022")
                .contains("Åke Öberg", "ake.oberg@example.org", "Region Exempellän", "Exempelstad, 27 maj 2022");
        assertThat(text.split("Underskrift för hand")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theFiguresAreInIt(Format format) {
        String text = Workshop.text(format, Workshop.bytes(format, SampleReports.lagesrapport()));

        assertThat(text).contains("626", "462", "164", "225", "167", "392").containsPattern("62[.,]6");
        assertThat(text).contains("Målet uppnått", "Avslutade och de som har en gällande plan.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theFundersCopyHidesAndSaysWhy(Format format) {
        Document document = Workshop.document(format, SampleReports.forTheFunder(), Optional.empty());
        String text = Workshop.text(format, document.content());

        assertThat(document.fileName()).contains("-finansiar");
        assertThat(text).contains("finansiärens exemplar").doesNotContain("LSS-000231");
        if (format == Format.CSV) {
            assertThat(text).contains("Annan förmån inom Försäkringskassan;Antal;;personer;ja");
        } else {
            assertThat(text).contains("dolt*", "Dolt för att skydda enskilda");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameReportTwiceReadsTheSame(Format format) {
        String once = Workshop.text(format, Workshop.bytes(format, SampleReports.slutrapport()));
        Document again = Workshop.DOCUMENTS.of(format, SampleReports.slutrapport(), Optional.empty());

        assertThat(Workshop.text(format, again.content())).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyKindOfReportHasAllItsDocuments(ReportKind kind) {
        Report report = SampleReports.report(kind);

        assertThat(Workshop.DOCUMENTS.of(report, Optional.empty()))
                .extracting(Document::format)
                .containsExactly(Format.values());
        String word = Workshop.text(Format.DOCX, Workshop.bytes(Format.DOCX, report));
        String headings = report.fields().stream()
                .filter(field -> !field.answer().isEmpty())
                .map(field -> field.answer().split("\n")[0])
                .filter(answer -> !word.contains(answer.replaceAll("[\\s\u00A0]+", " ")))
                .collect(Collectors.joining("\n"));
        assertThat(headings).as("answers that got lost").isEmpty();
    }

    @Test
    void aCorrectedReportNamesTheOneItReplaces() {
        Report report = SampleReports.corrected("ab".repeat(32));

        assertThat(Workshop.text(Format.PDF, Workshop.bytes(Format.PDF, report)))
                .contains("version 2", "Ersätter den undertecknade rapporten")
                .contains("abababab abababab");
    }

    @Test
    void aFieldThatNoFormHasIsAnErrorAndNotLost() {
        Report strange = SampleReports.with(SampleReports.lagesrapport(), "activitys", "Borta?");

        assertThatThrownBy(() -> Workshop.DOCUMENTS.of(Format.DOCX, strange, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("activitys");
    }

    @Test
    void aReportWithoutAnythingWrittenOrCountedStillHasDocuments() {
        assertThat(Workshop.DOCUMENTS.of(SampleReports.empty(), Optional.empty()))
                .allSatisfy(document -> assertThat(document.content()).isNotEmpty());
    }

    /** Time of the processor, not of the clock on the wall: other tests run at the same time. */
    @Test
    void allDocumentsAreThereInThreeSeconds() {
        Report report = SampleReports.lagesrapport();

        assertThat(IntStream.range(0, 4).mapToLong(time -> taken(report)).min().orElseThrow())
                .isLessThan(Duration.ofSeconds(3).toNanos());
    }

    private static long taken(Report report) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Workshop.DOCUMENTS.of(report, Optional.empty());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
