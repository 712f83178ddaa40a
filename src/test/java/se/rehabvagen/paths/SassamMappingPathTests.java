package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ADVICE_TEXT;
import static se.rehabvagen.process.CaseVariables.MEETING_FORM_WISH;
import static se.rehabvagen.process.CaseVariables.REHAB_NEED;
import static se.rehabvagen.process.CaseVariables.SASSAM_DATE;
import static se.rehabvagen.process.CaseVariables.WISH_DECISION;

import org.junit.jupiter.api.Test;

@PathTest
class SassamMappingPathTests {

    /** What next-step-advice.dmn says of a need of rehabilitation for work. */
    private static final String SUGGESTED = "Behovet är arbetslivsinriktat. Begär gemensam kartläggning.";

    @Test
    void aMappingIsHeldAndTheNextStepIsPlanned(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");
        var mapping = anna.step("sassam-mapping");
        assertThat(task("userTask_holdSassam", mapping))
                .isAssignedTo(office.unit(Office.UNIT).investigators().get(0));

        anna.completes(
                "userTask_holdSassam",
                with(SASSAM_DATE, office.today().minusDays(5)).and(REHAB_NEED, "bade"));

        assertThat(mapping)
                .isEnded()
                .hasPassedInOrder("startEvent_sassam", "userTask_holdSassam", "endEvent_sassamHeld");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
        assertThat(anna.instance()).variables().containsEntry(ADVICE_TEXT.name(), SUGGESTED);
        assertThat(anna.reached("sassam-held").occurredOn())
                .isEqualTo(office.today().minusDays(5));
        assertThat(anna.reached("sassam-held").facts()).containsEntry("rehabNeed", "bade");
    }

    @Test
    void theWishForAFormOfMeetingIsKeptWithTheDecisionOnIt(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");

        anna.completes("userTask_holdSassam", with(MEETING_FORM_WISH, "video").and(WISH_DECISION, "avslaget"));

        assertThat(anna.reached("sassam-held").facts())
                .containsEntry("meetingFormWish", "video")
                .containsEntry("wishDecision", "avslaget");
    }
}
