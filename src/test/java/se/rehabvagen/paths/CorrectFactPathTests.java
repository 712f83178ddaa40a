package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CORRECTED_DATE;
import static se.rehabvagen.process.CaseVariables.CORRECTED_MILESTONE;
import static se.rehabvagen.process.CaseVariables.CORRECTION_KIND;
import static se.rehabvagen.process.CaseVariables.CORRECTION_REASON;
import static se.rehabvagen.process.CaseVariables.NEW_DATE;
import static se.rehabvagen.process.CaseVariables.NEW_VALUE;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_WAY;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;

@PathTest
class CorrectFactPathTests {
    @Test
    void aWrongDateIsCorrectedAndTheOldOneStaysInHistory(Office office) {
        var anna = office.onTheWay();

        var correction = anna.submits(
                "correct-fact",
                with(CORRECTED_MILESTONE, "sassam-held")
                        .and(CORRECTED_DATE, office.today())
                        .and(CORRECTION_KIND, "nytt_datum")
                        .and(NEW_DATE, office.today().minusDays(7))
                        .and(CORRECTION_REASON, "fel_datum"));

        assertThat(correction)
                .isEnded()
                .hasPassedInOrder("startEvent_mistakeReported", "serviceTask_correctFact", "endEvent_factCorrected");
        assertThat(anna.milestones()).endsWith("sassam-held", "corrected");
        assertThat(anna.reached("sassam-held").occurredOn()).isEqualTo(office.today());
        assertThat(anna.reached("corrected").facts())
                .containsEntry("correctedMilestone", "sassam-held")
                .containsEntry("newDate", office.today().minusDays(7).toString());
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Uppgift rättad");
    }

    @Test
    void aCorrectedPlanIsLookedOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");

        anna.submits(
                "correct-fact",
                with(CORRECTED_MILESTONE, "plan-set")
                        .and(CORRECTED_DATE, office.today())
                        .and(CORRECTION_KIND, "ogiltig")
                        .and(CORRECTION_REASON, "fel_person"));

        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("userTask_reviewPlan");
    }

    @Test
    void whatWasCorrectedOnceIsCorrectedAgainByTheDayThatIsShown(Office office) {
        var anna = office.onTheWay();
        anna.submits(
                "correct-fact",
                redated("sassam-held", office.today(), office.today().minusDays(7)));

        anna.submits(
                "correct-fact",
                redated(
                        "sassam-held",
                        office.today().minusDays(7),
                        office.today().minusDays(5)));

        assertThat(held(anna, "sassam-held").occurredOn())
                .isEqualTo(office.today().minusDays(5));
        anna.submits(
                "correct-fact",
                redated("sassam-held", office.today(), office.today().minusDays(4)));
        assertThat(held(anna, "sassam-held").occurredOn())
                .isEqualTo(office.today().minusDays(4));
    }

    @Test
    void whatWasTakenBackCannotBeCorrected(Office office) {
        var anna = office.onTheWay();
        anna.submits("correct-fact", wrong("sassam-held", office.today(), "ogiltig"));

        refuses(
                anna,
                redated("sassam-held", office.today(), office.today().minusDays(1)),
                "Ärendet har ingen sådan uppgift med det datumet.");
    }

    @Test
    void aPlanThatNoLongerRestsOnSjukersattningGetsItsDateWithItsWay(Office office) {
        var anna =
                office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan", with(PLAN_WAY, "sjukersattning"));
        var other = wrong("plan-set", office.today(), "nytt_varde").and(NEW_VALUE, "studier");

        refuses(anna, other, "En plan för avslut måste ha ett datum. Bara sjukersättning anges utan datum.");
        refuses(anna, other.and(NEW_DATE, office.today()), "Datumet för planerat avslut måste ligga framåt i tiden.");
        anna.submits("correct-fact", other.and(NEW_DATE, office.today().plusDays(60)));

        assertThat(held(anna, "plan-set").facts())
                .containsEntry("planWay", "studier")
                .containsEntry("planDate", office.today().plusDays(60).toString());
    }

    @Test
    void aPlanThatComesToRestOnSjukersattningGetsNoDate(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");
        var pension = wrong("plan-set", office.today(), "nytt_varde").and(NEW_VALUE, "sjukersattning");

        refuses(
                anna,
                pension.and(NEW_DATE, office.today().plusDays(60)),
                "En plan med sjukersättning har inget datum. Ta bort datumet.");
        anna.submits("correct-fact", pension);

        assertThat(held(anna, "plan-set").facts()).doesNotContainKey("planDate");
    }

    @Test
    void aPlanIsNotMadeAfterItsOwnEnd(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(10)));
        var made = office.today();
        anna.waitsFor(Period.ofDays(20));

        refuses(
                anna,
                redated("plan-set", made, made.plusDays(15)),
                "Datumet för planerat avslut måste ligga framåt i tiden.");
        anna.submits("correct-fact", redated("plan-set", made, made.plusDays(5)));

        assertThat(held(anna, "plan-set").occurredOn()).isEqualTo(made.plusDays(5));
    }

    @Test
    void aCorrectionOfADayNamesTheDayAndOneOfAValueOnlyWithAPlan(Office office) {
        var anna = office.onTheWay();

        refuses(anna, wrong("sassam-held", office.today(), "nytt_datum"), "Ange det rätta datumet.");
        refuses(
                anna,
                wrong("enrolled", office.today(), "nytt_varde")
                        .and(NEW_VALUE, "M")
                        .and(NEW_DATE, office.today()),
                "Bara en plan kan få ett datum tillsammans med värdet.");
        refuses(
                anna,
                redated("enrolled", office.today(), office.today().minusYears(3)),
                "Sjukskrivningens början kan inte ligga efter inskrivningen.");
    }

    private static Answers wrong(String milestone, LocalDate day, String kind) {
        return with(CORRECTED_MILESTONE, milestone).and(CORRECTED_DATE, day).and(CORRECTION_KIND, kind);
    }

    private static Answers redated(String milestone, LocalDate day, LocalDate right) {
        return wrong(milestone, day, "nytt_datum").and(NEW_DATE, right);
    }

    private static void refuses(Caseworker person, Answers correction, String sentence) {
        assertThatThrownBy(() -> person.submits("correct-fact", correction)).hasMessage(sentence);
    }

    private static Milestone held(Caseworker person, String key) {
        return Corrections.applied(person.reached()).stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
