package se.rehabvagen.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships is also tidy: rules that do not break a running case, and therefore do not stop a designer's deployment. */
class HouseRulesTests {

    private static final String SAMTYCKE = "bpmn/case/samtycke.bpmn";
    private static final String CASE = "bpmn/case/rehabilitation-case.bpmn";
    private static final String PLAN = "forms/plan.form";
    private static final String PLANE_END = "</bpmndi:BPMNPlane>";
    private static final String URVAL = "bpmn/rules/eligibility.dmn";

    @ParameterizedTest
    @MethodSource
    void whatShipsKeepsTheRule(Rule rule) {
        assertThat(rule.check(ShippedFiles.MODELS, ShippedFiles.WORDS)).isEmpty();
    }

    static Stream<Rule> whatShipsKeepsTheRule() {
        return Stream.of(
                new TidyNamesRule(),
                new TaskTextRule(),
                new SizeRule(),
                new BoxesRule(),
                new LinesRule(),
                new ClosingRule(),
                new SwedishTextRule(),
                new FormTextRule(),
                new DecisionTextRule());
    }

    @ParameterizedTest(name = "{1}: {2} -> {3}")
    @MethodSource
    void theRuleCanFail(Rule rule, String file, String from, String to, String hint) {
        ModelSet edited = ShippedFiles.with(file, text -> text.replaceAll(from, to));

        List<Finding> broken = rule.check(edited, ShippedFiles.WORDS).toList();

        assertThat(broken).anySatisfy(finding -> assertThat(finding.hint()).contains(hint));
    }

    static Stream<Arguments> theRuleCanFail() {
        return Stream.of(names(), texts(), pictures(), formsAndTables()).flatMap(each -> each);
    }

    private static Stream<Arguments> names() {
        Rule rule = new TidyNamesRule();
        return Stream.of(
                Arguments.of(rule, SAMTYCKE, "process id=\"samtycke\"", "process id=\"consent\"", "filen ska heta"),
                Arguments.of(rule, PLAN, "\"id\": \"plan\"", "\"id\": \"plan-b\"", "filen ska heta"),
                Arguments.of(rule, URVAL, "decision id=\"eligibility\"", "decision id=\"choose\"", "filen ska heta"),
                Arguments.of(rule, SAMTYCKE, "userTask_inhamtaSamtycke", "Activity_0x1y2z3", "id ska vara"),
                Arguments.of(rule, SAMTYCKE, "name=\"Påminn om samtycke\"", "", "saknar namn"),
                Arguments.of(rule, SAMTYCKE, "name=\"Påmind\"", "name=\"påmind.\"", "stor bokstav"),
                Arguments.of(rule, SAMTYCKE, "utbyte\\?\"", "utbyte\"", "slutar med"),
                Arguments.of(rule, SAMTYCKE, "\"Påminn om samtycke\"", "\"Påminnelse\"", "verb"),
                Arguments.of(rule, SAMTYCKE, "name=\"ja\" ", "", "säger när"),
                Arguments.of(
                        rule,
                        SAMTYCKE,
                        "id=\"flow_consentToInhamtaSamtycke\"",
                        "id=\"flow_consentToInhamtaSamtycke\" name=\"nu\"",
                        "bara flöden"));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(new TaskTextRule(), SAMTYCKE, "<bpmn:documentation>.*", "", "skriv vad som görs"),
                Arguments.of(new TaskTextRule(), SAMTYCKE, ".*name=\"waitsFor\".*", "", "waitsFor"),
                Arguments.of(new TaskTextRule(), SAMTYCKE, ".*name=\"target\".*", "", "target"),
                Arguments.of(new TaskTextRule(), SAMTYCKE, "deadline.samtycke", "deadline.plan", "samma frist"),
                Arguments.of(
                        new TaskTextRule(),
                        SAMTYCKE,
                        "camunda:delegateExpression=\"\\$\\{recordConsent}",
                        "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"\\${recordConsent}",
                        "Asynchronous before"),
                Arguments.of(new TaskTextRule(), CASE, "source=\"unit\"", "source=\"unitType\"", "skicka med"),
                Arguments.of(new SwedishTextRule(), SAMTYCKE, "\"Påmind\"", "\"Reminder sent, waiting\"", "waiting"),
                Arguments.of(new SwedishTextRule(), SAMTYCKE, "svar om samtycke saknas", "answer saknas", "answer"),
                Arguments.of(new SwedishTextRule(), SAMTYCKE, "frågar individen", "asks the person", "the"),
                Arguments.of(new SwedishTextRule(), PLAN, "\"label\": \"", "\"label\": \"Date of ", "Date"),
                Arguments.of(new SwedishTextRule(), URVAL, "label=\"Urvalsgrund\"", "label=\"Reason\"", "Reason"),
                Arguments.of(new SwedishTextRule(), URVAL, "Alla sjukfall", "All cases", "cases"));
    }

    private static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(
                        new SizeRule(),
                        SAMTYCKE,
                        PLANE_END,
                        "<bpmndi:BPMNShape bpmnElement=\"gateway_hasConsent\"><dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\" /></bpmndi:BPMNShape>"
                                        .repeat(25)
                                + PLANE_END,
                        "dela upp diagrammet"),
                Arguments.of(
                        new SizeRule(),
                        PLAN,
                        "^\\{\\s*\"components\": \\[",
                        "{\"components\": [" + "{\"type\": \"checkbox\", \"key\": \"hasPlanStep\"},".repeat(16),
                        "dela upp formuläret"),
                line(
                        "<di:waypoint x=\"100\" y=\"140\" /><di:waypoint x=\"700\" y=\"140\" />",
                        "går genom userTask_inhamtaSamtycke"),
                line("<di:waypoint x=\"100\" y=\"170\" /><di:waypoint x=\"240\" y=\"170\" />", "går genom texten"),
                line("<di:waypoint x=\"220\" y=\"90\" /><di:waypoint x=\"220\" y=\"400\" />", "korsar"),
                Arguments.of(
                        new LinesRule(), SAMTYCKE, "x=\"546\" y=\"115\"", "x=\"2000\" y=\"115\"", "höger till vänster"),
                Arguments.of(
                        new ClosingRule(), CASE, "value=\"not-eligible\"", "value=\"enrolled\"", "utan en milstolpe"),
                Arguments.of(new BoxesRule(), SAMTYCKE, "x=\"396\" y=\"100\"", "x=\"300\" y=\"100\"", "ligger på"),
                Arguments.of(
                        new BoxesRule(), SAMTYCKE, "x=\"631\" y=\"164\"", "x=\"560\" y=\"130\"", "texten ligger på"),
                Arguments.of(new BoxesRule(), SAMTYCKE, "x=\"631\" y=\"164\"", "x=\"634\" y=\"314\"", "texten till"),
                Arguments.of(
                        new BoxesRule(),
                        "bpmn/office/insats.bpmn",
                        "(bpmnElement=\"endEvent_unitEnrolled\">\\s*<dc:Bounds x=\")\\d+",
                        "$14000",
                        "sticker ut"),
                Arguments.of(
                        new LinesRule(),
                        SAMTYCKE,
                        "<di:waypoint x=\"196\" y=\"140\"",
                        "<di:waypoint x=\"196\" y=\"120\"",
                        "lutar"));
    }

    private static Arguments line(String waypoints, String hint) {
        String edge = "<bpmndi:BPMNEdge bpmnElement=\"flow_consentGiven\">" + waypoints + "</bpmndi:BPMNEdge>";
        return Arguments.of(new LinesRule(), SAMTYCKE, PLANE_END, edge + PLANE_END, hint);
    }

    private static Stream<Arguments> formsAndTables() {
        return Stream.of(
                Arguments.of(
                        new FormTextRule(), PLAN, "\"type\": \"text\"", "\"type\": \"spacer\"", "börja formuläret"),
                Arguments.of(new FormTextRule(), PLAN, "\"key\": \"planWay\"", "\"key\": \"planDate\"", "två gånger"),
                Arguments.of(new FormTextRule(), PLAN, "\"dateLabel\": \"[^\"]*\"", "\"dateLabel\": \"\"", "ledtext"),
                Arguments.of(new FormTextRule(), PLAN, "\"maxLength\": 1000", "\"maxLength\": 9000", "fri text"),
                Arguments.of(
                        new FormTextRule(),
                        PLAN,
                        "\"value\": \"arbetssokande\"",
                        "\"value\": \"Sökande\"",
                        "små bokstäver"),
                Arguments.of(new DecisionTextRule(), URVAL, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ANY\"", "Hit policy"),
                Arguments.of(new DecisionTextRule(), URVAL, "label=\"Urvalsgrund\"", "", "rubrik"),
                Arguments.of(new DecisionTextRule(), URVAL, "name=\"isEligible\"", "name=\"fits\"", "fits"));
    }
}
