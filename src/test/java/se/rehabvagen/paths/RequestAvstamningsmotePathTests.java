package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.MEETING_REQUESTED_BY;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class RequestAvstamningsmotePathTests {
    @Test
    void whoAsksForAMeetingWakesTheHub(Office office) {
        var anna = office.onTheWay().chooses();

        var request = anna.submits("request-avstamningsmote", with(MEETING_REQUESTED_BY, "arbetsgivare"));

        assertThat(request)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_meetingWanted", "serviceTask_requestMeeting", "endEvent_meetingRequested");
        assertThat(anna.task("userTask_planNextStep").getName())
                .startsWith("Planera nästa steg · ")
                .endsWith(" · Nytt: Avstämningsmöte begärt av arbetsgivaren");
    }

    @Test
    void anUnknownCaseIsRefused(Office office) {
        var nobody = office.handling("FINNS-INTE-1");

        assertThatThrownBy(() -> nobody.submits("request-avstamningsmote"))
                .hasMessageContaining("Ärendet finns inte eller hör till en annan enhet.");

        assertThat(nobody.runs("request-avstamningsmote")).isFalse();
    }

    @Test
    void theEmploymentOfficeAsksOnlyWithConsentOfItsOwn(Office office) {
        var anna = office.onTheWay();
        String officer = office.whoIs(Role.ARBETSFORMEDLARE);
        asksAs(officer, anna, office);

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "af"));

        assertThatThrownBy(() -> asksAs(officer, anna, office))
                .hasMessageContaining("Ärendet finns inte eller hör till en annan enhet.");
        assertThat(anna.submits("request-avstamningsmote")).isEnded();
    }

    private static void asksAs(String user, Caseworker person, Office office) {
        office.submits(
                user,
                "request-avstamningsmote",
                with(CASE_NUMBER, person.caseNumber().value()));
    }
}
