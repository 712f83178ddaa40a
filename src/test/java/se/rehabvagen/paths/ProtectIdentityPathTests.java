package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.IS_PROTECTED;
import static se.rehabvagen.process.CaseVariables.PROTECTION_KIND;

import org.junit.jupiter.api.Test;

@PathTest
class ProtectIdentityPathTests {
    @Test
    void aProtectedPersonKeepsOnlyTheCaseNumber(Office office) {
        var anna = office.onTheWay();

        var protection = anna.submits("protect-identity", with(PROTECTION_KIND, "skyddad_folkbokforing"));

        assertThat(protection)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_protectionReported", "serviceTask_protectIdentity", "endEvent_identityProtected");
        assertThat(anna.fact(IS_PROTECTED)).isTrue();
        assertThat(anna.reached("protected").facts()).containsEntry("protectionKind", "skyddad_folkbokforing");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }
}
