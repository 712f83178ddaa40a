package se.rehabvagen.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped files keep every rule, and every rule can fail. */
class ModelRulesTests {

    @Test
    void whatShipsMayBeDeployed() {
        assertThat(DeploymentRules.broken(ShippedFiles.MODELS, ShippedFiles.WORDS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource
    void aDesignerIsToldWhatBreaks(String file, String from, String to, String hint) {
        ModelSet edited = ShippedFiles.with(file, text -> text.replaceFirst(from, to));

        List<Finding> broken = DeploymentRules.broken(edited, ShippedFiles.WORDS);

        assertThat(broken).anySatisfy(finding -> {
            assertThat(file).endsWith("/" + finding.file());
            assertThat(finding.element()).isNotBlank();
            assertThat(finding.hint()).contains(hint);
        });
    }

    static Stream<Arguments> aDesignerIsToldWhatBreaks() {
        return Stream.of(processes(), steps(), code(), marks(), forms()).flatMap(each -> each);
    }

    private static Stream<Arguments> processes() {
        String samtycke = "bpmn/case/samtycke.bpmn";
        return Stream.of(
                edit(samtycke, "</bpmn:definitions>", "", "går inte att läsa"),
                edit("forms/plan.form", "\\[", "", "går inte att läsa"),
                edit(samtycke, "isExecutable=\"true\"", "isExecutable=\"false\"", "Executable"),
                edit(samtycke, "name=\"Samtycke\" isExec", "name=\" \" isExec", "svenskt namn"),
                edit(samtycke, "P3650D", "P30D", "P3650D"),
                edit("bpmn/rules/eligibility.dmn", "P3650D", "P30D", "P3650D"),
                edit(
                        samtycke,
                        "<bpmn:startEvent",
                        "<bpmn:task id=\"task_hidden\" /><bpmn:startEvent",
                        "finns inte i diagrammet"),
                edit(
                        "bpmn/rules/eligibility.dmn",
                        "<text>unitType</text>",
                        "<text>sortOfUnit</text>",
                        "sortOfUnit finns inte"));
    }

    private static Stream<Arguments> steps() {
        String samtycke = "bpmn/case/samtycke.bpmn";
        String hub = "bpmn/case/rehabilitation-case.bpmn";
        return Stream.of(
                edit(samtycke, "formRef=\"samtycke\"", "formRef=\"consent\"", "formuläret consent finns inte"),
                edit(samtycke, "camunda:formRef=\"samtycke\" ", "", "saknar formulär"),
                edit(samtycke, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "Binding"),
                edit(
                        samtycke,
                        "camunda:formRef=\"samtycke\"",
                        "camunda:formKey=\"x.html\"",
                        "inga andra slags formulär"),
                edit(samtycke, "candidateGroups=\"rehabkoordinator\"", "candidateGroups=\"nurse\"", "rollen nurse"),
                edit(samtycke, "camunda:candidateGroups=\"rehabkoordinator\" ", "", "vilken roll"),
                edit(
                        samtycke,
                        "camunda:candidateGroups=",
                        "camunda:candidateUsers=\"anna\" camunda:candidateGroups=",
                        "inte användare"),
                edit(
                        "bpmn/case/record-death.bpmn",
                        "camunda:candidateStarterGroups=\"[^\"]*\"",
                        "",
                        "starta processen"),
                edit(
                        "bpmn/case/record-death.bpmn",
                        "candidateStarterGroups=\"",
                        "candidateStarterGroups=\"nurse,",
                        "rollen nurse"),
                edit(hub, "calledElement=\"samtycke\"", "calledElement=\"consent\"", "processen consent finns inte"),
                edit(hub, "calledElementBinding=\"deployment\"", "calledElementBinding=\"latest\"", "Binding"),
                edit(hub, "<camunda:in businessKey=\"[^\"]*\" />", "", "ärendenumret"),
                edit(
                        hub,
                        "<camunda:in source=\"insats\" target=\"insats\" />",
                        "<camunda:in variables=\"all\" />",
                        "lämnar ut allt"),
                edit(hub, "decisionRef=\"eligibility\"", "decisionRef=\"choose\"", "choose finns inte"),
                edit(hub, "decisionRefBinding=\"deployment\"", "decisionRefBinding=\"latest\"", "Binding"),
                edit(hub, "camunda:mapDecisionResult=\"singleEntry\"", "", "Map decision result"),
                edit(hub, " default=\"flow_notEligible\"", "", "Default flow"),
                edit(samtycke, "<bpmn:conditionExpression.*", "", "saknar villkor"));
    }

    private static Stream<Arguments> code() {
        String samtycke = "bpmn/case/samtycke.bpmn";
        return Stream.of(
                edit(samtycke, "\\$\\{recordConsent}", "\\${computeMagic}", "computeMagic} finns inte"),
                edit(samtycke, "delegateExpression=\"\\$\\{recordConsent}\"", "class=\"x.Y\"", "inte class"),
                edit(
                        samtycke,
                        "delegateExpression=\"\\$\\{recordConsent}\"",
                        "expression=\"\\${true}\"",
                        "inte expression"),
                edit(samtycke, "camunda:delegateExpression=\"\\$\\{recordConsent}\"", "", "Delegate expression"),
                edit(
                        samtycke,
                        "Individens svar om samtycke saknas\\.",
                        "<camunda:script scriptFormat=\"javascript\">1</camunda:script>",
                        "inte script"),
                edit(samtycke, "\\$\\{exchangeConsent}", "\\${execution.id == 'x'}", "för invecklat"),
                edit(samtycke, "\\$\\{exchangeConsent}", "\\${agrees}", "variabeln agrees finns inte"),
                edit(
                        samtycke,
                        "camunda:delegateExpression=\"\\$\\{recordConsent}\"",
                        "xmlns:old=\"http://activiti.org/bpmn\" old:delegateExpression=\"\\${recordConsent}\"",
                        "namnrymden http://activiti.org/bpmn"),
                edit(
                        samtycke,
                        "xsi:type=\"bpmn:tFormalExpression\">\\$\\{exchangeConsent}",
                        "xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true",
                        "inte language"),
                edit(
                        samtycke,
                        "<bpmn:startEvent id=\"startEvent_consent\"",
                        "<bpmn:startEvent xmlns:x=\"http://x.se\" x:delegateExpression=\"\\${a.b()}\" id=\"startEvent_consent\"",
                        "för invecklat"),
                edit(
                        "bpmn/rules/eligibility.dmn",
                        "<outputEntry ",
                        "<outputEntry expressionLanguage=\"juel\" ",
                        "bara använda språket FEEL"),
                edit(samtycke, "deadline.samtycke", "deadline.soon", "fristen soon"),
                edit(samtycke, "inputParameter name=\"reminder\"", "inputParameter name=\"text\"", "variabeln text"),
                edit("bpmn/case/rehabilitation-case.bpmn", "target=\"unit\"", "target=\"place\"", "variabeln place"));
    }

    private static Stream<Arguments> marks() {
        String samtycke = "bpmn/case/samtycke.bpmn";
        return Stream.of(
                edit(
                        samtycke,
                        "timeDate xsi:type=\"bpmn:tFormalExpression\">[^<]*",
                        "timeDate>i morgon",
                        "går inte att läsa"),
                edit(samtycke, "<camunda:property name=\"past\" value=\"skip\" />", "", "past"),
                edit(
                        "bpmn/case/stalled-case.bpmn",
                        "name=\"case.moved\"",
                        "name=\"case.shaken\"",
                        "case.shaken skickas inte"),
                edit(samtycke, "name=\"waitsFor\"", "name=\"waitingFor\"", "waitingFor är okänd"),
                edit(samtycke, "value=\"individ\"", "value=\"patient\"", "patient"),
                edit(samtycke, "name=\"target\" value=\"samtycke\"", "name=\"target\" value=\"soon\"", "soon"),
                edit(
                        samtycke,
                        "name=\"milestone\" value=\"consent-given\"",
                        "name=\"milestone\" value=\"agreed\"",
                        "agreed"),
                edit(samtycke, "value=\"consentDate\"", "value=\"consentForm\"", "håller ett datum"),
                edit(samtycke, "consentForm,consentUntil", "consentForm,mood", "mood"),
                edit(samtycke, "value=\"consent-given,consent-refused\"", "value=\"agreed\"", "agreed"),
                edit(
                        samtycke,
                        "<camunda:property name=\"target\"",
                        "<camunda:property name=\"waitsFor\" value=\"fk\" /><camunda:property name=\"target\"",
                        "en gång"));
    }

    private static Stream<Arguments> forms() {
        String plan = "forms/plan.form";
        return Stream.of(
                edit(plan, "\"id\": \"plan\"", "\"id\": \"\"", "saknar id"),
                edit(plan, "\"key\": \"planWay\"", "\"key\": \"wayOfPlan\"", "ingen känd variabel"),
                edit(plan, "\"type\": \"checkbox\"", "\"type\": \"textfield\"", "håller ja eller nej"),
                edit(plan, "\"type\": \"checkbox\"", "\"type\": \"filepicker\"", "filepicker"),
                edit(plan, "\"subtype\": \"date\"", "\"subtype\": \"datetime\"", "utan klockslag"),
                edit(
                        plan,
                        "\"key\": \"planDate\"",
                        "\"key\": \"planDate\", \"disallowPassedDates\": true",
                        "spärra inte datum i kalendern"),
                edit(plan, "\"vault\": \"true\"", "", "ska ha egenskapen vault"),
                edit(plan, "\"vault\": \"true\"", "\"vault\": \"no\"", "vault: no är okänd"),
                edit(
                        "forms/change-unit.form",
                        "\"pattern\": \"[^\"]*\"",
                        "\"maxLength\": 40",
                        "en textrad ska ha egenskapen vault"),
                edit(plan, "=planWay = ", "=contains(planWay, ", "skriv villkoret"),
                edit(plan, "=planWay = ", "=way = ", "way som inte finns"));
    }

    private static Arguments edit(String file, String from, String to, String hint) {
        return Arguments.of(file, from, to, hint);
    }
}
