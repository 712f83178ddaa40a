package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.withRows;
import static se.rehabvagen.process.CaseVariables.CHECK_IN_LINES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.process.Pair;

@PathTest
class StandingCheckInPathTests {
    @Test
    void aDecisionOfThePairLandsInTheHub(Office office) {
        var anna = office.onTheWay().chooses();
        var bo = office.onTheWay().chooses();
        CheckIns checkIns = office.bean(CheckIns.class);
        Pair pair = checkIns.pairs(office.insats().id()).get(0);

        checkIns.due(pair);
        var checkIn = office.handling(pair.key()).step("standing-check-in");
        assertThat(task("userTask_goThroughCases", checkIn))
                .hasCandidateGroup("forsakringsutredare")
                .hasCandidateGroup("rehabkoordinator");
        office.handling(pair.key())
                .completes(
                        "userTask_goThroughCases",
                        withRows(CHECK_IN_LINES, List.of(line(anna, "nytt_mote"), line(bo, "inget"))));

        assertThat(checkIn)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_checkInDue",
                        "userTask_goThroughCases",
                        "serviceTask_landDecisions",
                        "endEvent_checkInDone");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Avstämning: kalla till möte");
        assertThat(bo.task("userTask_planNextStep").getName()).doesNotContain("Nytt");
    }

    @Test
    void whatIsNewStandsFirst(Office office) {
        var asleep = office.onTheWay().chooses();
        var awake = office.onTheWay();

        Pair pair = office.bean(CheckIns.class).pairs(office.insats().id()).get(0);

        assertThat(pair.lines())
                .extracting(line -> line.get("caseNumber"))
                .containsExactly(awake.caseNumber().value(), asleep.caseNumber().value());
    }

    private static Map<String, String> line(Caseworker person, String decision) {
        return Map.of("caseNumber", person.caseNumber().value(), "situation", "", "checkInDecision", decision);
    }
}
