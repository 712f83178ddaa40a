package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.withRows;
import static se.rehabvagen.process.CaseVariables.CHECK_IN_LINES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.process.Pair;

@PathTest
class StandingCheckInPathTests {

    private static final String BY = "2021-04-01";

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
                .hasCandidateGroup("rehabkoordinator")
                .hasName("Gå igenom ärendena · " + pair.tenant() + " · " + pair.investigator());
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
        assertThat(anna.task("userTask_planNextStep").getName())
                .endsWith("Nytt: Avstämning: kalla till möte, rehabkoordinator senast " + BY);
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

    @Test
    void whoStandsStillStandsFirstAndIsMarked(Office office) {
        var awake = office.onTheWay();
        var stalled = office.onTheWay().chooses();
        office.bean(CaseEvents.class).stalled(stalled.caseNumber());

        Pair pair = office.bean(CheckIns.class).pairs(office.insats().id()).get(0);

        assertThat(pair.lines())
                .extracting(line -> line.get("caseNumber"), line -> line.get("situation"))
                .containsExactly(
                        tuple(stalled.caseNumber().value(), "Står stilla"),
                        tuple(awake.caseNumber().value(), "SASSAM-kartläggning klar"));
    }

    @Test
    void aDecisionWithoutAPersonOrADayIsRefused(Office office) {
        var anna = office.onTheWay().chooses();
        Pair pair = office.bean(CheckIns.class).pairs(office.insats().id()).get(0);
        office.bean(CheckIns.class).due(pair);
        Map<String, String> withoutDay = new HashMap<>(line(anna, "kontakt"));
        withoutDay.remove("decisionDate");

        assertThatThrownBy(() -> office.handling(pair.key())
                        .completes("userTask_goThroughCases", withRows(CHECK_IN_LINES, List.of(withoutDay))))
                .hasMessageContaining("ange vem som gör det och när det ska vara klart.");
    }

    private static Map<String, String> line(Caseworker person, String decision) {
        return Map.of(
                "caseNumber",
                person.caseNumber().value(),
                "situation",
                "",
                "checkInDecision",
                decision,
                "decisionBy",
                "rehabkoordinator",
                "decisionDate",
                BY);
    }
}
