package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.figure.Reached.enrolled;
import static se.rehabvagen.report.figure.Reached.known;
import static se.rehabvagen.report.figure.Reached.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.history.Milestone;

class CaseSummaryTests {

    private final List<Milestone> reached =
            new ArrayList<>(List.of(enrolled("2021-01-10"), on("2021-01-20", "consent-given")));

    @Test
    void aParticipantCountsFromTheConsentOn() {
        assertThat(at("2021-01-19").participants()).isZero();
        assertThat(at("2021-01-20").participants()).isEqualTo(1);
        assertThat(at("2021-01-20").sickLeaveDays()).isEqualTo(740);
    }

    @Test
    void whoWasNotFoundEligibleOrRefusedIsNobody() {
        assertThat(CaseSummary.of(List.of(on("2021-01-10", "not-eligible"), on("2021-01-20", "consent-given"))))
                .isEmpty();
        assertThat(CaseSummary.of(List.of(enrolled("2021-01-10"), on("2021-01-20", "consent-refused"))))
                .isEmpty();
    }

    @Test
    void aWithdrawnConsentTakesNobodyOutOfTheCount() {
        reached.add(on("2021-03-01", "consent-withdrawn", "withdrawnConsent", "utbyte"));

        assertThat(at("2021-04-01").participants()).isEqualTo(1);
    }

    @Test
    void aPlanIsInForceThroughItsLastDayAndLapsesTheDayAfter() {
        reached.add(plan("2021-02-01", "2021-06-30"));

        assertThat(at("2021-01-31").plans()).isZero();
        assertThat(at("2021-02-01").plans()).isEqualTo(1);
        assertThat(at("2021-06-30").plans()).isEqualTo(1);
        assertThat(at("2021-06-30").lapsed()).isZero();
        assertThat(at("2021-07-01").plans()).isZero();
        assertThat(at("2021-07-01").lapsed()).isEqualTo(1);
    }

    @Test
    void aLapsedPlanCountsAgainWhenRevised() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(on("2021-08-01", "plan-revised", "planDate", "2021-12-31"));

        assertThat(at("2021-07-31").lapsed()).isEqualTo(1);
        assertThat(at("2021-08-01").plans()).isEqualTo(1);
        assertThat(at("2021-08-01").lapsed()).isZero();
    }

    @Test
    void aRecalledPlanIsNeitherInForceNorLapsed() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(on("2021-03-01", "plan-recalled"));

        assertThat(at("2021-02-28").plans()).isEqualTo(1);
        assertThat(at("2021-03-01").plans()).isZero();
        assertThat(at("2021-09-01").lapsed()).isZero();
    }

    @Test
    void onOneDayARecallComesBeforeANewPlanWhereTimeStandsStill() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(plan("2021-03-01", "2021-09-30"));
        reached.add(on("2021-03-01", "plan-recalled"));

        assertThat(at("2021-03-01").plans()).isEqualTo(1);
    }

    @Test
    void aPlanSetByMistakeAndRecalledLaterTheSameDayIsGone() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(known("2021-02-01", on("2021-02-01", "plan-recalled")));

        assertThat(at("2021-02-01").plans()).isZero();
    }

    @Test
    void onlySjukersattningIsAPlanWithoutADate() {
        reached.add(on("2021-02-01", "plan-set", "planWay", "sjukersattning"));
        assertThat(at("2030-01-01").plans()).isEqualTo(1);

        reached.set(2, on("2021-02-01", "plan-set", "planWay", "studier"));
        assertThat(at("2021-02-01").plans()).isZero();
        assertThat(at("2030-01-01").lapsed()).isZero();
    }

    @Test
    void anExitEndsThePlanAndCountsForItsReason() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(exit("2021-05-01", "studier"));

        assertThat(at("2021-04-30").exits()).isEmpty();
        assertThat(at("2021-05-01").exits()).isEqualTo(Map.of("studier", 1L));
        assertThat(at("2021-05-01").plans()).isZero();
        assertThat(at("2021-08-01").lapsed()).isZero();
    }

    @Test
    void aDeathIsAnExitAndDoesNotReplaceAnEarlierOne() {
        reached.add(on("2021-05-01", "died"));
        assertThat(at("2021-05-01").exits()).isEqualTo(Map.of("avliden", 1L));

        reached.add(exit("2021-04-01", "studier"));
        assertThat(at("2021-05-01").exits()).isEqualTo(Map.of("studier", 1L));
    }

    @Test
    void whoLeftIsNeitherExitedNorWithAPlan() {
        reached.add(plan("2021-02-01", "2021-06-30"));
        reached.add(on("2021-05-01", "left"));

        assertThat(at("2021-05-01").participants()).isEqualTo(1);
        assertThat(at("2021-05-01").exits()).isEmpty();
        assertThat(at("2021-05-01").plans()).isZero();
        assertThat(at("2021-07-01").lapsed()).isZero();
    }

    @Test
    void aWrongExitThatIsTakenBackNeverWas() {
        reached.add(plan("2021-02-01", "2021-12-31"));
        reached.add(exit("2021-05-01", "studier"));
        reached.add(on("2021-06-01", "resumed", "resumeReason", "felaktigt_avslut"));

        assertThat(at("2021-05-15").exits()).isEmpty();
        assertThat(at("2021-05-15").plans()).isEqualTo(1);
    }

    @Test
    void aNewPeriodOfSicknessOpensTheCaseFromItsDayOn() {
        reached.add(plan("2021-02-01", "2021-12-31"));
        reached.add(exit("2021-05-01", "studier"));
        reached.add(on("2021-06-01", "resumed", "resumeReason", "ny_sjukperiod"));
        reached.add(exit("2021-09-01", "arbetssokande"));

        assertThat(at("2021-05-31").exits()).isEqualTo(Map.of("studier", 1L));
        assertThat(at("2021-06-01").exits()).isEmpty();
        assertThat(at("2021-06-01").plans()).isEqualTo(1);
        assertThat(at("2021-09-01").exits()).isEqualTo(Map.of("arbetssokande", 1L));
    }

    @Test
    void longTermBenefitRestsWhileAPlanIsInForce() {
        reached.add(on("2021-02-01", "long-term-benefit-assessed"));
        reached.add(plan("2021-03-01", "2021-06-30"));

        assertThat(at("2021-02-28").longTerm()).isEqualTo(1);
        assertThat(at("2021-03-01").longTerm()).isZero();
        assertThat(at("2021-07-01").longTerm()).isEqualTo(1);

        reached.add(on("2021-08-01", "long-term-benefit-cleared"));
        assertThat(at("2021-07-31").longTerm()).isEqualTo(1);
        assertThat(at("2021-08-01").longTerm()).isZero();
    }

    @Test
    void meetingsAreCountedAllAndPeopleOnce() {
        reached.add(on("2021-02-01", "meeting-held"));
        reached.add(on("2021-02-01", "meeting-held"));
        reached.add(on("2021-03-01", "meeting-held"));

        Counts february = counts("2021-02-01", "2021-02-28");
        assertThat(february.meetings()).isEqualTo(2);
        assertThat(february.newWithMeeting()).isEqualTo(1);
        Counts march = counts("2021-03-01", "2021-03-31");
        assertThat(march.meetings()).isEqualTo(3);
        assertThat(march.withMeeting()).isEqualTo(1);
        assertThat(march.newWithMeeting()).isZero();
    }

    @Test
    void aLateRegistrationCountsOnItsDayButWasNotKnownThen() {
        reached.add(known("2021-04-10", on("2021-02-01", "meeting-held")));

        assertThat(at("2021-02-28").meetings()).isEqualTo(1);
        assertThat(knownOn("2021-04-09", "2021-02-28").meetings()).isZero();
        assertThat(knownOn("2021-04-10", "2021-02-28").meetings()).isEqualTo(1);
    }

    @Test
    void aCorrectedDayCountsFromTheDayOnWhichItWasCorrected() {
        reached.add(exit("2021-05-01", "studier"));
        reached.add(correction("2021-06-10", "exited", "2021-05-01", "nytt_datum", "newDate", "2021-04-01"));

        assertThat(at("2021-04-01").exits()).containsEntry("studier", 1L);
        assertThat(knownOn("2021-06-09", "2021-04-30").exits()).isEmpty();
    }

    @Test
    void aCaseIsAtHomeAtItsNewUnitFromTheChangeOn() {
        reached.add(on("2021-05-01", "unit-changed", "newUnit", "vc-soder"));
        CaseSummary summary = CaseSummary.of(reached).orElseThrow();

        assertThat(Group.of(summary, LocalDate.parse("2021-04-30"))).isEqualTo(new Group("vc-norr", "K"));
        assertThat(Group.of(summary, LocalDate.parse("2021-05-01"))).isEqualTo(new Group("vc-soder", "K"));
    }

    private Counts at(String day) {
        return counts(day, day);
    }

    private Counts counts(String from, String until) {
        return CaseSummary.of(reached)
                .map(summary -> Counts.of(summary, new Period(LocalDate.parse(from), LocalDate.parse(until))))
                .orElse(Counts.NONE);
    }

    private Counts knownOn(String known, String day) {
        List<Milestone> then = reached.stream()
                .filter(milestone -> !milestone.knownOn().isAfter(LocalDate.parse(known)))
                .toList();
        return CaseSummary.of(then)
                .map(summary -> Counts.of(summary, new Period(LocalDate.parse(day), LocalDate.parse(day))))
                .orElse(Counts.NONE);
    }

    private static Milestone plan(String day, String last) {
        return on(day, "plan-set", "planDate", last, "planWay", "studier");
    }

    private static Milestone exit(String day, String reason) {
        return on(day, "exited", "exitReason", reason);
    }

    private static Milestone correction(String on, String key, String day, String kind, Object... facts) {
        Milestone correction =
                on(on, "corrected", "correctedMilestone", key, "correctedDate", day, "correctionKind", kind);
        return correction.with((String) facts[0], facts[1]);
    }
}
