package se.rehabvagen.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class DeploymentGateTests {

    private final RepositoryService repository;
    private final Deque<Deployment> made = new ArrayDeque<>();

    DeploymentGateTests(@Autowired RepositoryService repository) {
        this.repository = repository;
    }

    @AfterEach
    void takeBack() {
        made.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void aStepThatIsDeployedAloneTakesItsFormAndItsCallersAlong() {
        Deployment deployment = deploy(Map.of("samtycke.bpmn", changed("bpmn/case/samtycke.bpmn")));

        assertThat(names(deployment))
                .contains("samtycke.bpmn", "samtycke.form", "rehabilitation-case.bpmn", "exit.form");
        assertThat(newest("rehabilitation-case").getDeploymentId()).isEqualTo(deployment.getId());
        assertThat(newest("samtycke").getDeploymentId()).isEqualTo(deployment.getId());
        assertThat(newest("record-death").getDeploymentId()).isNotEqualTo(deployment.getId());
    }

    @Test
    void aFormThatIsDeployedAloneTakesTheProcessesThatUseItAlong() {
        Deployment deployment = deploy(Map.of("record-death.form", ShippedFiles.text("forms/record-death.form")));

        assertThat(names(deployment)).containsExactlyInAnyOrder("record-death.form", "record-death.bpmn");
    }

    @Test
    void aTableOfDeadlinesIsDeployedByItself() {
        Deployment deployment = deploy(Map.of("deadlines.dmn", ShippedFiles.text("bpmn/rules/deadlines.dmn")));

        assertThat(names(deployment)).containsExactly("deadlines.dmn");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsDeployed() {
        String broken = changed("bpmn/case/samtycke.bpmn")
                .replace("formRef=\"samtycke\"", "formRef=\"consent-talk\"")
                .replace("${recordConsent}", "${runtimeService}");
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deploy(Map.of("samtycke.bpmn", broken)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("samtycke.bpmn · userTask_inhamtaSamtycke · formuläret consent-talk finns inte")
                .hasMessageContaining(
                        "samtycke.bpmn · serviceTask_recordConsent · det automatiska steget ${runtimeService}")
                .satisfies(refused -> assertThat(((ParseException) refused)
                                .getResorceReports()
                                .get(0)
                                .getErrors())
                        .hasSize(2));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aFormThatTheServerCannotCheckIsNotDeployed() {
        String open =
                ShippedFiles.text("forms/record-death.form").replace("\"required\": true", "\"required\": \"=true\"");

        assertThatThrownBy(() -> deploy(Map.of("record-death.form", open)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("Formuläret ”record-death” kan inte kontrolleras på servern")
                .hasMessageContaining("en regel under validate stöds inte");
    }

    @Test
    void theOlderNameOfTheEnginesNamespaceRunsNothing() {
        String listening = changed("bpmn/case/samtycke.bpmn")
                .replace(
                        "<bpmn:process id=\"samtycke\"",
                        "<bpmn:process xmlns:old=\"http://activiti.org/bpmn\" id=\"samtycke\"")
                .replace(
                        "<camunda:property name=\"past\" value=\"skip\" />\n        </camunda:properties>",
                        "<camunda:property name=\"past\" value=\"skip\" />\n        </camunda:properties>"
                                + "<old:executionListener event=\"end\" class=\"java.lang.Runtime\" />");

        assertThatThrownBy(() -> deploy(Map.of("samtycke.bpmn", listening)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("event_consentReminder · namnrymden http://activiti.org/bpmn stöds inte");
    }

    @Test
    void aConditionIsNoScript() {
        String scripted = changed("bpmn/case/samtycke.bpmn")
                .replace("tFormalExpression\">${exchangeConsent}", "tFormalExpression\" language=\"groovy\">1 == 1");

        assertThatThrownBy(() -> deploy(Map.of("samtycke.bpmn", scripted)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("flow_consentGiven")
                .hasMessageContaining("inte language");
    }

    @Test
    void aTableSpeaksFeelOnly() {
        String calling = ShippedFiles.text("bpmn/rules/deadlines.dmn")
                .replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"juel\" ");

        assertThatThrownBy(() -> deploy(Map.of("deadlines.dmn", calling)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("tabellen får bara använda språket FEEL");
    }

    @Test
    void aLineOfTextThatNobodyProtectsIsNotDeployed() {
        String open = ShippedFiles.text("forms/record-death.form")
                .replaceFirst("\"pattern\": \"[^\"]*\"", "\"maxLength\": 40");

        assertThatThrownBy(() -> deploy(Map.of("record-death.form", open)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("en textrad ska ha egenskapen vault");
    }

    private Deployment deploy(Map<String, String> files) {
        var builder = repository.createDeployment().name("from the Modeler");
        new TreeMap<>(files).forEach(builder::addString);
        Deployment deployment = builder.deploy();
        made.push(deployment);
        return deployment;
    }

    private static String changed(String file) {
        return ShippedFiles.text(file).replace("name=\"Samtycke behövs\"", "name=\"Samtycke ska inhämtas\"");
    }

    private List<String> names(Deployment deployment) {
        return repository.getDeploymentResources(deployment.getId()).stream()
                .map(Resource::getName)
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .toList();
    }

    private ProcessDefinition newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }
}
