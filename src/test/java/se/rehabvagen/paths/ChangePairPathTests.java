package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.COORDINATOR;
import static se.rehabvagen.process.CaseVariables.INVESTIGATOR;
import static se.rehabvagen.process.CaseVariables.NEW_COORDINATOR;
import static se.rehabvagen.process.CaseVariables.NEW_INVESTIGATOR;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;

import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class ChangePairPathTests {
    @Test
    void theNewPairTakesOverAllOpenTasks(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");
        String investigator = office.works("utredare", Role.FORSAKRINGSUTREDARE);
        String coordinator = office.works("koordinator", Role.REHABKOORDINATOR);

        var change =
                anna.submits("change-pair", with(NEW_INVESTIGATOR, investigator).and(NEW_COORDINATOR, coordinator));

        assertThat(change)
                .isEnded()
                .hasPassedInOrder("startEvent_pairChangeReported", "serviceTask_changePair", "endEvent_pairChanged");
        assertThat(anna.task("userTask_planNextStep").getAssignee()).isEqualTo(investigator);
        assertThat(anna.task("userTask_answerQuestion").getAssignee()).isEqualTo(coordinator);
        assertThat(anna.milestones()).endsWith("pair-changed");
    }

    @Test
    void whoIsNotNamedAnewStays(Office office) {
        var anna = office.onTheWay();
        String coordinator = office.works("koordinator", Role.REHABKOORDINATOR);

        anna.submits("change-pair", with(NEW_COORDINATOR, coordinator));

        assertThat(anna.fact(INVESTIGATOR))
                .isEqualTo(office.unit(Office.UNIT).investigators().get(0));
        assertThat(anna.fact(COORDINATOR)).isEqualTo(coordinator);
    }

    @Test
    void whoDoesNotWorkAtTheUnitTakesNothingOver(Office office) {
        var anna = office.onTheWay();
        String stranger = office.unit(Office.OTHER_UNIT).coordinator();

        assertThatThrownBy(() -> anna.submits("change-pair", with(NEW_COORDINATOR, stranger)))
                .hasMessageContaining("är inte rehabkoordinator vid ärendets vårdenhet.");

        assertThat(anna.fact(COORDINATOR)).isEqualTo(office.unit(Office.UNIT).coordinator());
    }
}
