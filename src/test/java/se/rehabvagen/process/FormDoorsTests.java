package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class FormDoorsTests {

    private final ProcessEngine engine;
    private final JdbcClient database;

    @Autowired
    FormDoorsTests(ProcessEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    @Test
    void eachValueIsKeptInOneTypeWhicheverDoorItCameThrough() {
        Trial completed = Trial.begin(engine);
        Trial submitted = Trial.begin(engine);
        Map<String, Object> list = Map.of(
                "agreedActions",
                SpinValues.jsonValue("[{\"actionParty\":\"fk\"}]").create());
        Map<String, Object> javaList = Map.of("agreedActions", List.of(Map.of("actionParty", "fk")));

        completed.complete(with(Trial.answer("workShare", 50.0), list));
        submitted.submit(with(Trial.answer("workShare", (short) 50), javaList));

        for (Map<String, Object> variables : List.of(completed.variables(), submitted.variables())) {
            assertThat(variables)
                    .containsEntry("workShare", 50L)
                    .containsEntry("questionDate", "2021-11-01")
                    .containsEntry("agreesFk", true)
                    .hasEntrySatisfying(
                            "agreedActions",
                            value -> assertThat(value.toString()).isEqualTo("[{\"actionParty\":\"fk\"}]"));
            assertThat(variables.get("agreedActions")).isInstanceOf(SpinJsonNode.class);
        }
    }

    @Test
    void anExpressionNeverMissesAFieldThatWasLeftEmpty() {
        Trial open = Trial.begin(engine);
        Trial unasked = Trial.begin(engine);

        open.complete(Trial.answer());
        unasked.complete(Trial.answer("stalledBy", "installt"));

        assertThat(open.task().getName()).startsWith("Fyll i igen · ");
        assertThat(open.variables()).containsEntry("employmentType", null).doesNotContainKey("situation");
        assertThat(unasked.task().getName()).startsWith("Fyll i igen · ");
    }

    @Test
    void aQuestionThatIsNotAskedAgainKeepsItsAnswerAndOneThatIsEmptiedLosesIt() {
        Trial trial = Trial.begin(engine);
        trial.complete(Trial.answer("employmentType", "annan", "decisionBy", "Ringde", "situation", "vc-al"));

        trial.complete(Trial.answer("stalledBy", "installt", "situation", null));

        assertThat(historic(trial, "employmentType")).isEqualTo("annan");
        assertThat(historic(trial, "situation")).isNull();
    }

    @Test
    void aValueThatStaysIsNotWrittenAgain() {
        Trial trial = Trial.begin(engine);
        Object rows = json("[{\"actionParty\":\"fk\"}]");
        trial.complete(Trial.answer("agreedActions", rows, "questionNote", "Fikade"));
        String reference = trial.variables().get("questionNote").toString();

        trial.complete(Trial.answer("agreedActions", rows, "questionNote", reference, "workShare", 60));

        assertThat(timesWritten(trial, "questionDate")).isEqualTo(1);
        assertThat(timesWritten(trial, "agreedActions")).isEqualTo(1);
        assertThat(timesWritten(trial, "questionNote")).isEqualTo(1);
        assertThat(timesWritten(trial, "workShare")).isEqualTo(2);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of(Trial.answer("questionDate", null), "Fältet ”Mötesdatum” måste fyllas i."),
                Arguments.of(Trial.answer("isExited", true), "”isExited” hör inte till formuläret."),
                Arguments.of(Trial.answer("investigator", "jag"), "”investigator” hör inte till formuläret."),
                Arguments.of(Trial.answer("stalledBy", "kanske"), "Hölls mötet?” har ett värde"),
                Arguments.of(Trial.answer("stalledBy", List.of("genomfort")), "har ett värde"),
                Arguments.of(Trial.answer("workShare", "50"), "”Andel av heltid” ska vara ett tal"),
                Arguments.of(Trial.answer("agreesFk", "true"), "ikryssat eller inte"),
                Arguments.of(Trial.answer("situation", "x".repeat(1_000_000)), "får ha högst 255 tecken"),
                Arguments.of(Trial.answer("questionDate", "2999-01-01"), "mellan 1900 och 2100"),
                Arguments.of(Trial.answer("questionDate", new java.util.Date()), "ska vara ett datum"),
                Arguments.of(Trial.answer("decisionBy", "Ringde"), "ska inte fyllas i med de övriga svaren"),
                Arguments.of(Trial.answer("questionTopic", "mote"), "visas bara"),
                Arguments.of(Trial.answer("agreedActions", "[{\"actionParty\":\"fk\"}]"), "ska vara en lista"),
                Arguments.of(Trial.answer("agreedActions", json("[{\"actionParty\":\"chef\"}]")), "rad 1"),
                Arguments.of(Trial.answer("agreedActions", json("[{")), "ska vara en lista"),
                Arguments.of(Trial.answer("agreedActions", json("[" + "[".repeat(90_000))), "ska vara en lista"),
                Arguments.of(Trial.answer("agreedActions", json("[" + " ".repeat(300_000) + "]")), "ska vara en lista"),
                Arguments.of(
                        Trial.answer(
                                "situation",
                                Variables.fileValue("fil.txt").file(new byte[3]).create()),
                        "ska vara en text"),
                Arguments.of(
                        Trial.answer(
                                "situation",
                                Variables.serializedObjectValue("rO0ABXQAA2hlag==")
                                        .serializationDataFormat("application/x-java-serialized-object")
                                        .objectTypeName("java.lang.String")
                                        .create()),
                        "ska vara en text"),
                Arguments.of(Trial.answer("situation", "198112189876"), "innehåller ett personnummer"),
                Arguments.of(Trial.answer("questionNote", "Tfn, 811218-9876"), "innehåller ett personnummer"));
    }

    private static Object json(String text) {
        return SpinValues.jsonValue(text).create();
    }

    @ParameterizedTest
    @MethodSource
    void attacks(Map<String, Object> answer, String sentence) {
        Trial trial = Trial.begin(engine);
        Map<String, Object> before = trial.variables();

        assertThatThrownBy(() -> trial.complete(answer))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> trial.submit(Variables.fromMap(answer)))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> engine.getTaskService()
                        .completeWithVariablesInReturn(trial.task().getId(), answer, false))
                .isInstanceOf(SubmissionRefused.class);

        assertThat(trial.variables()).isEqualTo(before);
        assertThat(trial.task().getName()).startsWith("Fyll i formuläret · ");
    }

    @Test
    void aModelWithoutAFormTakesNoValues() {
        String definition = Trial.begin(engine).task().getProcessDefinitionId();

        assertThatThrownBy(() -> engine.getFormService().submitStartForm(definition, Map.of("anything", 1)))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("”anything” hör inte till formuläret.");
    }

    @Test
    void doorsThatGoRoundTheFormAreShut() {
        Trial trial = Trial.begin(engine);
        String task = trial.task().getId();
        var tasks = engine.getTaskService();
        var runtime = engine.getRuntimeService();

        for (Runnable door : List.<Runnable>of(
                () -> runtime.signal(trial.instance()),
                () -> runtime.signal(trial.instance(), Map.of("questionDate", "x")),
                () -> tasks.resolveTask(task, Map.of("questionDate", "x")),
                () -> tasks.handleBpmnError(task, "fel"),
                () -> tasks.handleEscalation(task, "fel", Map.of("questionDate", "x")))) {
            assertThatThrownBy(door::run)
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage("En uppgift slutförs med sitt formulär.");
        }

        assertThat(trial.task().getId()).isEqualTo(task);
        assertThat(trial.variables()).doesNotContainKey("questionDate");
    }

    @Test
    void whoWasAskedForHelpHandsTheTaskBackWithACheckedForm() {
        Trial trial = Trial.begin(engine);
        engine.getTaskService().setOwner(trial.task().getId(), "anna");
        engine.getTaskService().delegateTask(trial.task().getId(), "bo");

        assertThatThrownBy(() -> trial.submit(Map.of("questionDate", "x"))).isInstanceOf(SubmissionRefused.class);
        trial.submit(Trial.answer());

        assertThat(trial.task().getAssignee()).isEqualTo("anna");
        assertThat(trial.task().getName()).startsWith("Fyll i formuläret · ");
    }

    @Test
    void freeTextReachesNoTableOfTheEngine() {
        Trial trial = Trial.begin(engine);
        String text = "Trivs bäst vid drejskivan";

        trial.complete(Trial.answer("questionNote", text));

        assertThat(trial.variables().get("questionNote").toString()).startsWith("vault:");
        assertThat(tablesWith("drejskivan")).isEmpty();
    }

    @Test
    void aRefusedFormLeavesNoTextBehind() {
        Trial trial = Trial.begin(engine);
        long before = count("rehabvagen.vault_text");

        assertThatThrownBy(() -> trial.complete(Trial.answer("questionNote", "Hej", "workShare", 101)))
                .isInstanceOf(SubmissionRefused.class);

        assertThat(count("rehabvagen.vault_text")).isEqualTo(before);
    }

    @Test
    void inRetrospectOnlyWhatAListKnowsIsRequired() {
        Trial trial = Trial.begin(engine);
        Retrospect mark = new Retrospect(LocalDate.of(2021, 11, 5), Instant.parse("2026-03-01T10:00:00Z"));

        assertThatThrownBy(() -> mark.register(() -> completed(trial, Map.of("questionDate", "2021-11-06"))))
                .hasMessage("Fältet ”Mötesdatum” kan inte vara ett datum framåt i tiden.");
        mark.register(() -> completed(trial, Map.of("questionDate", "2021-11-05")));

        assertThat(trial.variables())
                .containsEntry("questionDate", "2021-11-05")
                .containsEntry("recordedAt", "2026-03-01T10:00:00Z");
        assertThatThrownBy(() -> trial.complete(Map.of("questionDate", "2021-11-05")))
                .hasMessage("Fältet ”Hölls mötet?” måste fyllas i.");
    }

    private static boolean completed(Trial trial, Map<String, Object> answer) {
        trial.complete(answer);
        return true;
    }

    @Test
    void aStepBelongsToItsRolesWhoeverItWasAssignedTo() {
        Trial trial = Trial.begin(engine);
        String may = "provarbetare";
        Trial.grant(engine, may, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.TASK_WORK);
        engine.getTaskService().setAssignee(trial.task().getId(), "eva");

        for (String role : List.of("forsakringsutredare", "projektledare", "camunda-admin")) {
            assertThatThrownBy(() -> trial.asUser("eva", List.of(), () -> trial.complete(Trial.answer()), role, may))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage("Uppgiften hör till en annan roll: Arbetsförmedlare, Rehabkoordinator.");
        }
        trial.asUser("eva", List.of(), () -> trial.complete(Trial.answer()), "rehabkoordinator", may);

        assertThat(trial.task().getName()).startsWith("Fyll i igen · ");
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneIsFirst() throws Exception {
        Trial trial = Trial.begin(engine);
        String task = trial.task().getId();
        CyclicBarrier together = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> tries = IntStream.range(0, 2)
                    .mapToObj(i -> people.submit(() -> {
                        together.await();
                        return completes(task, Trial.answer("workShare", 10 + i));
                    }))
                    .toList();
            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
        assertThat(trial.task().getName()).startsWith("Fyll i igen · ");
    }

    private boolean completes(String task, Map<String, Object> answer) {
        try {
            engine.getTaskService().complete(task, answer);
            return true;
        } catch (ProcessEngineException second) {
            return false;
        }
    }

    private Object historic(Trial trial, String variable) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(trial.instance())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private int timesWritten(Trial trial, String variable) {
        return 1
                + database.sql("select rev_ from public.act_hi_varinst where proc_inst_id_ = ? and name_ = ?")
                        .params(trial.instance(), variable)
                        .query(Integer.class)
                        .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> tablesWith(String text) {
        return database
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> count("public." + table + " t where t::text like '%" + text + "%'"
                                + " or t::text like '%" + hex(text) + "%'")
                        > 0)
                .toList();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, Object> with(Map<String, Object> answer, Map<String, Object> more) {
        answer.putAll(more);
        return answer;
    }
}
