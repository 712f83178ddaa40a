package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ABSENT_USER;
import static se.rehabvagen.process.CaseVariables.INSATS;
import static se.rehabvagen.process.CaseVariables.NEW_INVESTIGATOR;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_FROM;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_UNTIL;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_USER;

import java.time.Period;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class SubstitutePathTests {
    @Test
    void aColleagueWorksForWhoIsAwayAndHandsBackOnTheDayAfter(Office office) {
        String away = office.works("utredare", Role.FORSAKRINGSUTREDARE);
        String colleague = office.works("vikarie", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        anna.submits("change-pair", with(NEW_INVESTIGATOR, away));

        var absence = office.submits(
                away,
                "substitute",
                with(ABSENT_USER, away)
                        .and(SUBSTITUTE_USER, colleague)
                        .and(SUBSTITUTE_FROM, office.today().plusDays(2))
                        .and(SUBSTITUTE_UNTIL, office.today().plusDays(9)));
        assertThat(absence).isWaitingAtExactly("event_substitutionStarts");
        assertThat(anna.task("userTask_planNextStep").getAssignee()).isEqualTo(away);

        office.waitsFor(Period.ofDays(2), absence);
        assertThat(absence).isWaitingAtExactly("event_substitutionEnds");
        assertThat(anna.task("userTask_planNextStep").getAssignee()).isEqualTo(colleague);
        office.waitsFor(Period.ofDays(8), absence);

        assertThat(absence)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_absenceReported",
                        "serviceTask_checkSubstitution",
                        "event_substitutionStarts",
                        "serviceTask_beginSubstitution",
                        "event_substitutionEnds",
                        "serviceTask_endSubstitution",
                        "endEvent_substitutionEnded");
        assertThat(anna.task("userTask_planNextStep").getAssignee()).isEqualTo(away);
    }

    @Test
    void onlyTheCasesOfTheInsatsInWhichTheAbsenceWasToldAreHandedOver(Office office) {
        Office other = Office.open(office.web());
        String away = worksInBoth(office, other, "utredare");
        String colleague = worksInBoth(office, other, "vikarie");
        var here = office.onTheWay();
        here.submits("change-pair", with(NEW_INVESTIGATOR, away));
        var there = other.onTheWay();
        there.submits("change-pair", with(NEW_INVESTIGATOR, away));

        assertThatThrownBy(() -> report(office, away, absence(office, away, colleague)))
                .hasMessageStartingWith("Ange en insats som du arbetar i: ");
        var absence = report(
                office,
                away,
                absence(office, away, colleague).and(INSATS, office.insats().id()));
        assertThat(absence.getTenantId()).isEqualTo(office.insats().id());
        office.waitsFor(Period.ofDays(1), absence);

        assertThat(here.task("userTask_planNextStep").getAssignee()).isEqualTo(colleague);
        assertThat(there.task("userTask_planNextStep").getAssignee()).isEqualTo(away);
    }

    @Test
    void nobodyReachesTheCasesOfAnotherUnit(Office office) {
        String away = office.works("utredare", Role.FORSAKRINGSUTREDARE);
        String colleague = office.works("vikarie", Role.FORSAKRINGSUTREDARE);
        String stranger = office.works("granne", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);
        office.onTheWay().submits("change-pair", with(NEW_INVESTIGATOR, away));

        assertThatThrownBy(() -> report(office, away, absence(office, away, stranger)))
                .hasMessage("Ersättaren måste arbeta vid varje vårdenhet där den som är borta har ärenden.");
        assertThatThrownBy(() -> report(office, stranger, absence(office, away, colleague)))
                .hasMessageStartingWith("Frånvaron anmäls av den som är borta");
        assertThat(report(office, office.works("chef", Role.PROJEKTLEDARE), absence(office, away, colleague)))
                .isActive();
    }

    private static ProcessInstance report(Office office, String reporter, Answers absence) {
        return office.submits(reporter, "substitute", absence);
    }

    private static Answers absence(Office office, String away, String substitute) {
        return with(ABSENT_USER, away)
                .and(SUBSTITUTE_USER, substitute)
                .and(SUBSTITUTE_FROM, office.today().plusDays(1))
                .and(SUBSTITUTE_UNTIL, office.today().plusDays(9));
    }

    private static String worksInBoth(Office office, Office other, String name) {
        String user = office.works(name, Role.FORSAKRINGSUTREDARE);
        other.employs(user, Role.FORSAKRINGSUTREDARE, Set.of(other.insats().tenantOf(other.unit(Office.UNIT))));
        return user;
    }
}
