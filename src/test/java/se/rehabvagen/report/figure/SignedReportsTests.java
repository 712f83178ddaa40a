package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.testing.WholeApplicationTest;

/** Reports that were signed, and what is registered after that. */
@WholeApplicationTest
class SignedReportsTests {

    private static final String ID = "rapport-prov";
    private static final Insats INSATS = new Insats(
            ID,
            "Prov",
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 12, 31),
            "Förbundet",
            Papers.INSATS.staff(),
            List.of());
    private static final Period FIRST = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));
    private static final Period SECOND = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));
    private static final Instant SIGNED_AT = Instant.parse("2021-07-05T12:00:00Z");

    @Autowired
    private ReportFigures figures;

    @Autowired
    private Verification verification;

    @Autowired
    private SmallCells smallCells;

    @Autowired
    private JdbcClient database;

    private MilestoneRows rows;

    @BeforeEach
    void someCases() {
        rows = new MilestoneRows(database);
        for (int number = 1; number <= 12; number++) {
            enrol("PROV-%04d".formatted(number));
        }
        rows.insert(reached("PROV-0001", "2021-03-01", "meeting-held"));
        rows.insert(reached("PROV-0002", "2021-05-01", "exited", "exitReason", "studier"));
    }

    @AfterEach
    void tidyUp() {
        database.sql("delete from rehabvagen.milestone where insats = ?")
                .param(ID)
                .update();
        database.sql("delete from rehabvagen.figure where insats = ?").param(ID).update();
        database.sql("delete from rehabvagen.figure_day where insats = ?")
                .param(ID)
                .update();
    }

    @Test
    void theReportIsFreeOfProblemsAndSaysOnWhichRulesItRests() {
        Findings findings = first();

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.counts()).containsEntry("deltagare", 12L).containsEntry("avslutade", 1L);
        assertThat(findings.models())
                .containsKeys("prov", "report-figures", "exit-reasons", "milestones", "small-cells")
                .allSatisfy((key, version) -> assertThat(version).isPositive());
    }

    @Test
    void theCopyOfAFewPeopleShowsNoSmallNumber() {
        Set<String> hidden = smallCells.hiddenCounts(frozen().report());

        assertThat(hidden).contains("avslutade", "avstamningsmoten").doesNotContain("deltagare");
        ReportLawsTests.assertSafe(frozen().report(), hidden);
    }

    @Test
    void nothingDiffersUntilSomethingIsRegistered() {
        assertThat(verification.differences(frozen(), INSATS)).isEmpty();
    }

    @Test
    void aLateRegistrationIsToldWithItsCaseAndTheSignedFigureStays() {
        Frozen signed = frozen();
        rows.insert(late(reached("PROV-0003", "2021-06-15", "meeting-held")));

        assertThat(verification.differences(signed, INSATS))
                .extracting(Difference::figure, Difference::cases)
                .contains(
                        tuple("med_avstamningsmote", List.of("PROV-0003")),
                        tuple("avstamningsmoten", List.of("PROV-0003")));
        assertThat(verification.differences(signed, INSATS))
                .allSatisfy(
                        difference -> assertThat(difference.reasons())
                                .containsExactly(
                                        "PROV-0003: ”Avstämningsmöte hållet” 2021-06-15 registrerades i efterhand 2021-08-01."));

        Findings second = figures.of(INSATS, ReportKind.LAGESRAPPORT, SECOND, Optional.of(signed));
        assertThat(second.changes())
                .containsExactly(
                        "Registrerat i efterhand för tiden till och med 2021-06-30:" + " Avstämningsmöte hållet, 1.");
        assertThat(ReportFiguresTests.figure(second, "med_avstamningsmote")
                        .previous()
                        .value())
                .isEqualByComparingTo("1");
        assertThat(ReportFiguresTests.figure(second, "med_avstamningsmote")
                        .change()
                        .value())
                .isEqualByComparingTo("1");
        assertThat(second.problems()).isEmpty();
    }

    @Test
    void aCorrectionExplainsWhyACountThatOnlyGrowsHasFallen() {
        Frozen signed = frozen();
        rows.insert(late(reached(
                "PROV-0002",
                "2021-08-01",
                "corrected",
                "correctedMilestone",
                "exited",
                "correctedDate",
                "2021-05-01",
                "correctionKind",
                "ogiltig")));

        Findings second = figures.of(INSATS, ReportKind.LAGESRAPPORT, SECOND, Optional.of(signed));

        assertThat(second.counts()).containsEntry("avslutade", 0L);
        assertThat(second.problems()).isEmpty();
        assertThat(second.changes()).containsExactly("Rättat för tiden till och med 2021-06-30: Avslutad, 1.");
    }

    @Test
    void somebodyWhoIsGoneWithoutACorrectionStopsTheSigning() {
        Frozen signed = frozen();
        database.sql(
                        "delete from rehabvagen.milestone where insats = ? and case_number = 'PROV-0002' and key = 'exited'")
                .param(ID)
                .update();
        database.sql("update rehabvagen.milestone set written_in = default where insats = ?")
                .param(ID)
                .update();

        Findings second = figures.of(INSATS, ReportKind.LAGESRAPPORT, SECOND, Optional.of(signed));

        assertThat(second.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text()).contains("”Avslutade” var 1", "är nu 0");
            assertThat(problem.cases()).containsExactly("PROV-0002");
        });
    }

    @Test
    void withoutASignedReportTheEarlierFiguresAreCountedAndThatIsSaid() {
        Findings second = figures.of(INSATS, ReportKind.LAGESRAPPORT, SECOND, Optional.empty());

        assertThat(ReportFiguresTests.figure(second, "deltagare").previous().value())
                .isEqualByComparingTo("12");
        assertThat(second.changes())
                .singleElement()
                .asString()
                .startsWith("Det finns ingen undertecknad rapport för tiden till och med 2021-06-30.");
    }

    @Test
    void totalsThatAreNotWhatTheCasesSayStopTheSigning() {
        first();
        database.sql("update rehabvagen.figure_day set change = change + 1 where insats = ? and measure = 'plans'")
                .param(ID)
                .update();
        database.sql(
                        "update rehabvagen.figure_day set change = change + 1 where insats = ? and measure = 'participants'")
                .param(ID)
                .update();

        assertThat(first().problems())
                .anySatisfy(problem -> assertThat(problem.text()).contains("De snabba talen", "vc-norr"));
    }

    private Findings first() {
        return figures.of(INSATS, ReportKind.LAGESRAPPORT, FIRST, Optional.empty());
    }

    private Frozen frozen() {
        Findings findings = first();
        Report report = Papers.report(findings, FIRST, SIGNED_AT);
        return new Frozen(report, findings.cases());
    }

    private void enrol(String number) {
        Map<Boolean, String> sexes = Map.of(true, "K", false, "M");
        boolean isOdd = Integer.parseInt(number.substring(5)) % 2 == 1;
        rows.insert(reached(
                number,
                "2021-01-10",
                "enrolled",
                "sex",
                sexes.get(isOdd),
                "sickLeaveStart",
                "2019-01-01",
                "unit",
                "vc-norr"));
        rows.insert(reached(number, "2021-01-20", "consent-given"));
    }

    private static Milestone reached(String number, String day, String key, Object... facts) {
        return Reached.in(ID, number, LocalDate.parse(day), key, facts);
    }

    private static Milestone late(Milestone milestone) {
        return Reached.known("2021-08-01", milestone);
    }
}
