package se.rehabvagen.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.Messages;
import se.rehabvagen.testing.DelegateContract;

/** What files say of each other and of the code. */
class AcrossTests {

    private static final DelegateCode CODE = new DelegateCode();
    private static final Pattern THROWN = Pattern.compile("new BpmnError\\(\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("\\.day(?:Of|Before)\\(\"(\\w+)\"");

    /** Milestones that no model reaches any more but old cases have; their rows stay. */
    private static final Set<String> RETIRED_MILESTONES = Set.of();

    @Test
    void whatIsReadWasWrittenBefore() {
        assertThat(new ReadBeforeWrittenRule().check(ShippedFiles.MODELS, ShippedFiles.WORDS))
                .isEmpty();
    }

    @Test
    void aVariableThatNobodyWritesIsFound() {
        ModelSet edited = ShippedFiles.with(
                "bpmn/case/fraga-till-part.bpmn", text -> text.replace("${questionGroup}", "${gkOutcome}"));

        List<Finding> found =
                new ReadBeforeWrittenRule().check(edited, ShippedFiles.WORDS).toList();

        assertThat(found).anySatisfy(finding -> assertThat(finding.hint()).contains("gkOutcome"));
    }

    @Test
    void noVariableIsUnused() {
        String files =
                ShippedFiles.all().keySet().stream().map(ShippedFiles::text).collect(Collectors.joining("\n"));

        Set<String> unused = CODE.unnamed();
        unused.removeIf(name -> files.matches("(?s).*\\b%s\\b.*".formatted(name)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyMessageIsSentAndAwaited() {
        Set<String> awaited = all(file -> file.all(Message.class).map(Message::getName));

        assertThat(awaited).isEqualTo(Messages.all());
        assertThat(Messages.all())
                .allSatisfy(message -> assertThat(CODE.source("CaseEvents") + CODE.source("ReportProcess"))
                        .contains("Messages." + message.toUpperCase().replaceAll("[.-]", "_")));
    }

    @Test
    void everyErrorIsThrownAndCaught() {
        Set<String> thrown = THROWN.matcher(CODE.all())
                .results()
                .map(error -> error.group(1))
                .collect(toSet());
        Set<String> caught = all(file -> file.all(Error.class).map(Error::getErrorCode));

        assertThat(caught).isEqualTo(thrown);
    }

    @Test
    void everyMilestoneOfTheTableIsReachedOrRetired() {
        Set<String> marked = all(file -> file.all(FlowNode.class).flatMap(node -> Marks.values(node, "milestone")));
        marked.addAll(RETIRED_MILESTONES);

        assertThat(marked).isEqualTo(ShippedFiles.WORDS.milestones());
    }

    @Test
    void everyMilestoneThatATaskLeadsToIsReachedInItsProcessOrWhereItIsCalled() {
        List<String> lost = ShippedFiles.MODELS
                .each(UserTask.class, (file, task) -> {
                    Set<String> own = Stream.concat(Stream.of(file), callersOf(file))
                            .flatMap(each -> each.all(FlowNode.class))
                            .flatMap(node -> Marks.values(node, "milestone"))
                            .collect(toSet());
                    return Marks.values(task, "answers")
                            .flatMap(list -> Vocabulary.unknown(list, own))
                            .flatMap(key -> file.when(true, task, key));
                })
                .map(Finding::toString)
                .toList();

        assertThat(lost).isEmpty();
    }

    /** Its text for the record would else leave out what a later round of the same task has put in the place of an answer. */
    @Test
    void aTaskThatIsRememberedIsRememberedWithEverythingThatItsFormAsks() throws IOException {
        List<UserTask> remembered = ShippedFiles.MODELS.processes().stream()
                .flatMap(file -> file.all(UserTask.class))
                .filter(task -> Marks.values(task, "remembers").findAny().isPresent())
                .toList();

        assertThat(remembered).isNotEmpty();
        for (UserTask task : remembered) {
            String form = Files.readString(Path.of("forms", task.getCamundaFormRef() + ".form"));
            assertThat(Marks.values(task, "remembers").flatMap(names -> Stream.of(names.split(","))))
                    .containsExactlyInAnyOrderElementsOf(
                            new ObjectMapper().readTree(form).findValuesAsText("key"));
        }
    }

    private static Stream<ProcessFile> callersOf(ProcessFile called) {
        Set<String> ids = called.all(Process.class).map(Process::getId).collect(toSet());
        return ShippedFiles.MODELS.processes().stream()
                .filter(file -> file.all(CallActivity.class).anyMatch(call -> ids.contains(call.getCalledElement())));
    }

    @Test
    void everyDeadlineOfTheTableIsAskedFor() {
        Set<String> marked = all(file -> file.all(FlowNode.class).flatMap(node -> Marks.values(node, "target")));
        marked.addAll(all(file -> file.all(TimerEventDefinition.class)
                .map(timer -> timer.getRawTextContent().trim().replaceAll(".*deadline\\.(\\w+).*", "$1"))));

        Set<String> unasked = new TreeSet<>(ShippedFiles.WORDS.deadlines());
        unasked.removeAll(marked);
        unasked.removeIf(row -> CODE.all().contains("\"" + row + "\""));

        assertThat(unasked).isEmpty();
    }

    @Test
    void everyDeadlineThatCodeAsksForHasARow() {
        Set<String> asked =
                ASKED.matcher(CODE.all()).results().map(row -> row.group(1)).collect(toSet());

        assertThat(asked).isNotEmpty();
        assertThat(ShippedFiles.WORDS.deadlines()).containsAll(asked);
    }

    @Test
    void everyTableStatesHowItsRowsAreChosen() {
        assertThat(ShippedFiles.all().keySet())
                .filteredOn(file -> file.endsWith(".dmn"))
                .allSatisfy(file -> assertThat(ShippedFiles.text(file)).contains("hitPolicy=\""));
    }

    @Test
    void everyFormIsUsed() {
        Set<String> used = new TreeSet<>(References.of(ShippedFiles.MODELS).forms());

        assertThat(ShippedFiles.MODELS.formIds().collect(toSet())).isEqualTo(used);
    }

    @Test
    void theTemplatesOfferEveryAutomaticStepAndNothingElse() throws Exception {
        JsonNode templates = new ObjectMapper()
                .readTree(Files.readString(Path.of("bpmn/.camunda/element-templates/rehabvagen.json")));

        Set<String> offered = bound(templates, "camunda:delegateExpression", "value");
        Set<String> named = all(file -> file.all(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression));

        assertThat(offered).isEqualTo(named);
        assertThat(named)
                .allSatisfy(bean -> assertThat(DelegateContract.CURRENT).contains(bean.replaceAll("[${}]", "")));
    }

    @Test
    void theTemplatesSpeakOfKnownVariables() throws Exception {
        JsonNode templates = new ObjectMapper()
                .readTree(Files.readString(Path.of("bpmn/.camunda/element-templates/rehabvagen.json")));

        Set<String> inputs = new TreeSet<>();
        templates.findValues("binding").stream()
                .filter(binding -> binding.path("type").asText().equals("camunda:inputParameter"))
                .forEach(binding -> inputs.add(binding.path("name").asText()));

        assertThat(ShippedFiles.WORDS.variables().keySet()).containsAll(inputs);
    }

    private static Set<String> bound(JsonNode templates, String binding, String field) {
        Set<String> found = new TreeSet<>();
        templates
                .findValues("properties")
                .forEach(properties -> properties.forEach(property -> {
                    if (property.at("/binding/name").asText().equals(binding)) {
                        found.add(property.path(field).asText());
                    }
                }));
        return found;
    }

    private static Set<String> all(Function<ProcessFile, Stream<String>> names) {
        return ShippedFiles.MODELS.processes().stream().flatMap(names).collect(toSet());
    }

    private static Collector<String, ?, Set<String>> toSet() {
        return Collectors.toCollection(TreeSet::new);
    }
}
