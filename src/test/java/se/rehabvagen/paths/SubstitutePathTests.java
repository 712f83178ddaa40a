package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ABSENT_USER;
import static se.rehabvagen.process.CaseVariables.NEW_INVESTIGATOR;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_FROM;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_UNTIL;
import static se.rehabvagen.process.CaseVariables.SUBSTITUTE_USER;

import java.time.Period;
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
}
