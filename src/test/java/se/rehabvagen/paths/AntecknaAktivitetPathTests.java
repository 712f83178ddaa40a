package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ACTIVITY_GOAL;
import static se.rehabvagen.process.CaseVariables.ACTIVITY_KIND;

import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;

@PathTest
class AntecknaAktivitetPathTests {
    @Test
    void anActivityIsNotedAndThatIsAll(Office office) {
        String lead = office.works("projektledare", Role.PROJEKTLEDARE);

        var activity = office.submits(
                lead, "anteckna-aktivitet", with(ACTIVITY_KIND, "workshop").and(ACTIVITY_GOAL, "mal_samverkan"));

        assertThat(activity).isEnded().hasPassedInOrder("startEvent_activityReported", "endEvent_activityNoted");
        assertThat(office.bean(Milestones.class).between(office.insats().id(), office.today(), office.today()))
                .extracting(Milestone::key)
                .containsExactly("activity-noted");
    }
}
