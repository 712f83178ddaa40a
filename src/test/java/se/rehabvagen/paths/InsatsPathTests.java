package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.process.Pair;

@PathTest
class InsatsPathTests {
    @Test
    void eachUnitThatJoinsIsAskedToEnrolOnItsDay(Office office) {
        var project = begins(office);
        var insats = project.step("insats");

        project.waitsFor(Period.ofDays(31));
        assertThat(project.openTasks()).containsExactly("userTask_enrolUnit");
        assertThat(project.task("userTask_enrolUnit").getAssignee())
                .isEqualTo(office.unit(Office.PSYCHIATRY).coordinator());
        project.waitsFor(Period.ofDays(31));
        assertThat(project.tasks("userTask_enrolUnit")).hasSize(3);
        project.completes("userTask_enrolUnit").completes("userTask_enrolUnit").completes("userTask_enrolUnit");

        assertThat(insats)
                .hasPassed(
                        "event_unitJoined", "callActivity_enrolUnit", "endEvent_unitEnrolled", "endEvent_allUnitsIn");
    }

    @Test
    void aReportIsMadeAtTheEndOfEachHalfYearAndTheLastOneAtTheEnd(Office office) {
        var project = begins(office);
        var insats = project.step("insats");

        project.fires("event_halfYearEnded");
        assertThat(project.openTasks()).containsExactly("userTask_writeReport");
        assertThat(project.task("userTask_writeReport").getDueDate())
                .isEqualTo(Date.from(LocalDate.of(2021, 5, 30)
                        .atTime(16, 0)
                        .atZone(EngineClock.SWEDEN)
                        .toInstant()));
        new ReportRoom(office, project).signsLagesrapport().completes("userTask_handInReport");
        assertThat(insats).hasPassed("callActivity_writeLagesrapport", "endEvent_lagesrapportDone");
        project.fires("event_halfYearEnded").fires("event_halfYearEnded");

        assertThat(project.tasks("userTask_writeReport")).hasSize(3);
        assertThat(project.tasks("userTask_writeText")).hasSize(2);
        assertThat(project.runs("slutrapport")).isTrue();
    }

    @Test
    void theSlutrapportEndsTheCalendarOfTheReports(Office office) {
        var project = begins(office);
        var insats = project.step("insats");
        project.fires("event_halfYearEnded").fires("event_halfYearEnded").fires("event_halfYearEnded");

        new ReportRoom(office, project).signsSlutrapport().completes("userTask_handInReport");

        assertThat(insats).hasPassed("callActivity_writeSlutrapport", "endEvent_slutrapportDone");
    }

    @Test
    void aCaseInWhichNothingHappensIsFoundAndLeftAloneWhenItMoves(Office office) {
        var project = begins(office);
        var anna = office.onTheWay().chooses();
        anna.waitsFor(Period.ofDays(110));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");
        assertThat(anna.step("stalled-case")).isWaitingAtExactly("userTask_stalledFk", "callActivity_stalledRegion");
        anna.chooses(STARTS_AVSTAMNINGSMOTE);
        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.runs("stalled-case")).isFalse();
        assertThat(project.step("insats")).hasPassed("endEvent_stalledFound");
    }

    @Test
    void aUnitIsToldOfThreeCasesADayAndOfTheLongestStillFirst(Office office) {
        var project = begins(office);
        var first = office.onTheWay().chooses();
        first.waitsFor(Period.ofDays(3));
        var others = Stream.generate(office::onTheWay)
                .limit(4)
                .peek(Caseworker::chooses)
                .toList();
        first.waitsFor(Period.ofDays(110));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");
        assertThat(first.runs("stalled-case")).isTrue();
        assertThat(others.stream().filter(other -> other.runs("stalled-case"))).hasSize(2);
        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(others).allMatch(other -> other.runs("stalled-case"));
    }

    @Test
    void aCaseThatNobodyAskedAboutConsentIsFoundToo(Office office) {
        var project = begins(office);
        var anna = office.enrols();
        anna.waitsFor(Period.ofDays(80));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.runs("stalled-case")).isTrue();
    }

    @Test
    void whoWasSelectedByNeedIsToldToNobodyElseBeforeTheAnswer(Office office) {
        var project = begins(office);
        var anna = office.enrols(Office.PSYCHIATRY, office.today().minusDays(100), "behov");
        anna.waitsFor(Period.ofDays(80));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.runs("stalled-case")).isFalse();
    }

    @Test
    void aCaseWhoseMappingNobodyHoldsIsFoundToo(Office office) {
        var project = begins(office);
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");
        anna.waitsFor(Period.ofDays(150));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.runs("stalled-case")).isTrue();
    }

    @Test
    void whoHasExitedStandsNowhereStill(Office office) {
        var project = begins(office);
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        anna.waitsFor(Period.ofDays(200));

        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.openTasks()).isNotEmpty();
        assertThat(anna.runs("stalled-case")).isFalse();
    }

    @Test
    void whatSharesEndsOnTheDayAfterTheLastDayOfTheConsent(Office office) {
        var project = begins(office);
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(20)))
                .completes("userTask_holdSassam")
                .chooses(STARTS_FRAGA, STARTS_VANTAN, STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_recordWait");
        anna.waitsFor(Period.ofDays(20));
        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");
        assertThat(anna.processes()).contains("fraga-till-part", "waiting-with-region", "gemensam-kartlaggning");

        anna.waitsFor(Period.ofDays(1));
        project.fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.processes()).containsExactlyInAnyOrder("rehabilitation-case", "vantan");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_watchWait");
    }

    @Test
    void thePairsAreCalledToTheirCheckInEverySecondWeek(Office office) {
        var project = begins(office);
        var anna = office.onTheWay();
        Pair pair = office.bean(CheckIns.class).pairs(office.insats().id()).get(0);

        project.fires("startEvent_weekPassed").fires("serviceTask_dispatchCheckIns");

        assertThat(office.handling(pair.key()).openTasks()).containsExactly("userTask_goThroughCases");
        assertThat(pair.lines())
                .extracting(line -> line.get("caseNumber"))
                .containsExactly(anna.caseNumber().value());
        assertThat(project.step("insats")).hasPassed("endEvent_checkInsDispatched");
    }

    @Test
    void aPairThatSitsTogetherAlreadyIsNotCalledAgain(Office office) {
        var project = begins(office);
        office.onTheWay();
        Pair pair = office.bean(CheckIns.class).pairs(office.insats().id()).get(0);

        project.fires("startEvent_weekPassed").fires("serviceTask_dispatchCheckIns");
        project.fires("startEvent_weekPassed").fires("serviceTask_dispatchCheckIns");

        assertThat(office.handling(pair.key()).openTasks()).hasSize(1);
    }

    @Test
    void aYearAfterTheEndWhoHasNoExitIsFollowedUp(Office office) {
        var project = begins(office);
        var insats = project.step("insats");
        var anna = office.onTheWay();
        var exited = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");

        project.fires("event_yearAfterEnd");
        assertThat(insats).hasPassed("endEvent_insatsEnded", "subProcess_insatsRuns");
        project.fires("serviceTask_askLastFollowUps");

        assertThat(project.runs("slutlig-uppfoljning")).isTrue();
        assertThat(anna.openTasks()).containsExactly("userTask_followUpProject", "userTask_planNextStep");
        assertThat(exited.openTasks()).containsExactly("userTask_watchFollowUp");
        new ReportRoom(office, project).signsFinalFollowUp().completes("userTask_handInReport");
        assertThat(insats).hasPassed("callActivity_writeFinalFollowUp", "endEvent_finalFollowUpDone");
    }

    private static Caseworker begins(Office office) {
        office.insats().units().forEach(office::staff);
        office.bean(InsatsProcess.class).registered(office.insats());
        return office.handling(office.insats().id());
    }
}
