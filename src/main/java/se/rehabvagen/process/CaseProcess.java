package se.rehabvagen.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** A case in the engine: it is started, worked in, asked and informed. What befalls it from outside tells {@link CaseEvents}. */
@Component
public final class CaseProcess {

    /** Key of the model that leads one case from enrolment to exit. */
    public static final String CASE = "rehabilitation-case";

    // The engine's own task query composes its SQL anew from hundreds of conditions each time. With a join the server
    // walks through all open tasks as long as it believes that there are few.
    private static final String OPEN_TASKS = """
            select task.* from act_ru_task task
            where task.proc_inst_id_ = any(array(
                select instance.id_ from act_ru_execution instance where instance.business_key_ = #{case}))
            order by task.create_time_, task.id_""";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final TaskMarks marks;
    private final ProtectedCases protectedCases;
    private final PastOfCase past;
    private final Hub hub;

    CaseProcess(
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            TaskMarks marks,
            ProtectedCases protectedCases,
            PastOfCase past,
            Hub hub) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.marks = marks;
        this.protectedCases = protectedCases;
        this.past = past;
        this.hub = hub;
    }

    /** Starts the case of a person who was enrolled. The tenant is read from the variables by the tenant provider. */
    public void enrolled(Enrolment enrolment) {
        start(enrolment.caseNumber(), CaseStart.of(enrolment));
    }

    /** Starts a case again where it stood, at another unit or after an exit: what ran goes on, nobody is asked twice. */
    public void continued(CaseNumber caseNumber, Map<String, Object> state) {
        Map<String, Object> variables = start(caseNumber, state);
        CaseVariables.PROTECTED_TENANT.find(variables).ifPresent(wall -> past.moveBehind(wall, caseNumber));
    }

    private Map<String, Object> start(CaseNumber caseNumber, Map<String, Object> state) {
        Map<String, Object> variables = protectedCases.placed(caseNumber, state);
        runtime.startProcessInstanceByKey(CASE, caseNumber.value(), variables);
        return variables;
    }

    /** The tasks of a case that wait for somebody, the oldest first. */
    public List<OpenTask> openTasks(CaseNumber caseNumber) {
        return tasks.createNativeTaskQuery().sql(OPEN_TASKS).parameter("case", caseNumber.value()).list().stream()
                .map(this::openTask)
                .toList();
    }

    private OpenTask openTask(Task task) {
        TaskMarks.Marks mark = marks.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new OpenTask(task.getId(), mark.form(), mark.leadsTo(), mark.isHub());
    }

    /**
     * Completes a task as its form would.
     *
     * @throws SubmissionRefused if the form, or a rule of the work, has something against it
     */
    public void completed(String taskId, Map<String, Object> values) {
        tasks.complete(taskId, values);
    }

    /** Submits the start form of a model that Tasklist offers, with the same checks. */
    public void submitted(String process, Map<String, Object> values) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .withoutTenantId()
                .singleResult()
                .getId();
        forms.submitStartForm(definition, values);
    }

    /** Puts what others must know into the case and tells the hub. */
    public void informed(CaseNumber caseNumber, Map<String, Object> facts, String news) {
        running(caseNumber).ifPresent(instance -> {
            if (!facts.isEmpty()) {
                runtime.setVariables(instance.getId(), facts);
            }
            hub.wake(instance.getId(), news);
        });
    }

    /** The facts of a case that runs; empty where none does. */
    public Optional<Map<String, Object>> facts(CaseNumber caseNumber) {
        return running(caseNumber).map(instance -> runtime.getVariables(instance.getId()));
    }

    /** Whether a case goes on, with or without an exit. */
    public boolean runs(CaseNumber caseNumber) {
        return running(caseNumber).isPresent();
    }

    private Optional<ProcessInstance> running(CaseNumber caseNumber) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(CASE)
                .processInstanceBusinessKey(caseNumber.value())
                .singleResult());
    }

    /** The cases of an insats that are between consent and exit. */
    public List<CaseNumber> onTheWay(String insats) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(CASE)
                .variableValueEquals(CaseVariables.INSATS.name(), insats)
                .variableValueEquals(CaseVariables.EXCHANGE_CONSENT.name(), true)
                .variableValueEquals(CaseVariables.EXIT_DATE.name(), null)
                .list()
                .stream()
                .map(instance -> new CaseNumber(instance.getBusinessKey()))
                .toList();
    }

    /** Whether the person has not answered yet about consent. */
    public boolean awaitsConsent(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(Cases.CONSENT)
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                > 0;
    }

    /** The cases of an insats whose consent had its last day before today. */
    public List<CaseNumber> consentRanOut(String insats, LocalDate today) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(CASE)
                .variableValueEquals(CaseVariables.INSATS.name(), insats)
                .variableValueEquals(CaseVariables.EXCHANGE_CONSENT.name(), true)
                .variableValueLessThan(CaseVariables.CONSENT_UNTIL.name(), today.toString())
                .list()
                .stream()
                .map(instance -> new CaseNumber(instance.getBusinessKey()))
                .toList();
    }

    /**
     * Another person takes over in a case, in all its steps and with all open tasks of whoever held it.
     *
     * @param holder which of the pair: investigator or coordinator
     */
    public void takenOver(CaseNumber caseNumber, Variable<String> holder, String user) {
        facts(caseNumber).map(HashMap::new).ifPresent(changed -> {
            holder.put(changed, user);
            protectedCases.follow(changed);
        });
        for (ProcessInstance instance : instances(caseNumber)) {
            Object before = runtime.getVariable(instance.getId(), holder.name());
            if (before != null) {
                tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .taskAssignee(before.toString())
                        .list()
                        .forEach(task -> give(task, user));
            }
            runtime.setVariable(instance.getId(), holder.name(), user);
        }
    }

    private static void give(Task task, String user) {
        TaskEntity taken = (TaskEntity) task;
        // Not by the engine's command, which is guarded: it would not see yet who was admitted in this transaction.
        taken.setAssignee(user);
        taken.triggerUpdateEvent();
    }

    private List<ProcessInstance> instances(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list();
    }
}
