package se.rehabvagen.paths;

import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.INVESTIGATOR;

import java.time.Duration;
import java.time.Period;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Variable;

/** Speaks as the people who work with one case: they fill in forms and let days pass. */
final class Caseworker {

    private final Office office;
    private final ProcessEngine engine;
    private final String businessKey;
    private final FormFiller forms = new FormFiller(new CalmChoices());

    Caseworker(Office office, String businessKey) {
        this.office = office;
        this.engine = office.engine();
        this.businessKey = businessKey;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(businessKey);
    }

    /** Fills in the form of the oldest such task and hands it in, as the person whose task it is. */
    Caseworker completes(String task, Answers answers) {
        hands(task(task), forms, answers);
        return this;
    }

    /** Fills in the form of this one of several such tasks. */
    Caseworker completes(Task task, Answers answers) {
        hands(task, forms, answers);
        return this;
    }

    /** Hands in the form of a task as the person whose task it is, and says what was handed in. */
    Map<String, Object> hands(Task task, FormFiller filler, Answers answers) {
        Map<String, Object> values = office.as(whose(task), () -> {
            var form = engine.getFormService().getDeployedTaskForm(task.getId());
            Map<String, Object> filled = filler.fill(form, answers.values());
            engine.getTaskService().complete(task.getId(), filled);
            return filled;
        });
        aMinuteLater();
        return values;
    }

    /** Whoever has the task, or somebody in the role that may take it. */
    private String whose(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group -> Role.of(group).stream())
                .map(office::whoIs)
                .findFirst()
                .orElseThrow();
    }

    /** Two things that are done one after the other are not done at the same time. */
    Caseworker aMinuteLater() {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1))));
        return this;
    }

    Caseworker completes(String task) {
        return completes(task, Answers.none());
    }

    /** Ticks the next steps in the hub, and sleeps until the calm filler's day. */
    @SafeVarargs
    final Caseworker chooses(Variable<Boolean>... steps) {
        Answers answers = Answers.none();
        for (Variable<Boolean> step : steps) {
            answers = answers.and(step, true);
        }
        return completes("userTask_planNextStep", answers);
    }

    /** Submits, as the investigator, a form that is offered at any time, for this case. */
    ProcessInstance submits(String process, Answers answers) {
        Answers ofTheCase = answers.and(CASE_NUMBER, businessKey);
        ProcessInstance started =
                office.submits(investigator(), process, office.fills(investigator(), process, forms, ofTheCase));
        aMinuteLater();
        return started;
    }

    /** Hands in a form that is offered at any time, and says what was handed in. */
    Map<String, Object> hands(String process, FormFiller filler, Answers answers) {
        Map<String, Object> values =
                office.fills(investigator(), process, filler, answers.and(CASE_NUMBER, businessKey));
        office.submits(investigator(), process, values);
        aMinuteLater();
        return values;
    }

    private String investigator() {
        return office.bean(CaseProcess.class)
                .facts(caseNumber())
                .flatMap(INVESTIGATOR::find)
                .orElseGet(() -> office.whoIs(Role.FORSAKRINGSUTREDARE));
    }

    ProcessInstance submits(String process) {
        return submits(process, Answers.none());
    }

    /** Moves the clock; what falls due on the way happens at its own time. */
    Caseworker waitsFor(Period period) {
        new Days(engine, this::instanceIds).pass(period);
        return this;
    }

    /** Lets one timer, or one step that waits for the job executor, happen now. */
    Caseworker fires(String element) {
        // Asked for in two steps: the engine's query by instances and activity together is no valid SQL in 7.24.
        Job job = engine.getManagementService().createJobQuery().activityId(element).list().stream()
                .filter(candidate -> instanceIds().contains(candidate.getProcessInstanceId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no job at %s".formatted(businessKey, element)));
        Jobs.run(engine, job);
        return aMinuteLater();
    }

    /** The running instance of the case itself. */
    ProcessInstance instance() {
        return step(CaseProcess.CASE);
    }

    /** The youngest running instance of a step. */
    ProcessInstance step(String process) {
        List<ProcessInstance> running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(process)
                .list();
        if (running.isEmpty()) {
            throw new AssertionError("%s runs no %s".formatted(businessKey, process));
        }
        return running.get(running.size() - 1);
    }

    /** The running instance of a step that is about this. */
    ProcessInstance step(String process, Variable<String> about, String value) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(process)
                .variableValueEquals(about.name(), value)
                .singleResult();
    }

    /** The open task of this kind that is about this. */
    Task task(String definitionKey, Variable<String> about, String value) {
        return tasks(definitionKey).stream()
                .filter(task -> value.equals(engine.getTaskService().getVariable(task.getId(), about.name())))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("%s has no open %s about %s".formatted(businessKey, definitionKey, value)));
    }

    boolean runs(String process) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }

    /** The oldest open task of this kind in the case or its steps. */
    Task task(String definitionKey) {
        return tasks(definitionKey).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s has no open %s but %s".formatted(businessKey, definitionKey, openTasks())));
    }

    List<Task> tasks(String definitionKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(definitionKey)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list();
    }

    /** All open tasks of the case and its steps. */
    List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    /** The definition keys of all open tasks of the case and its steps, sorted. */
    List<String> openTasks() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** What the case itself holds under a name. */
    <T> T fact(Variable<T> variable) {
        return variable.find(office.bean(CaseProcess.class).facts(caseNumber()).orElseThrow())
                .orElseThrow(() -> new AssertionError(businessKey + " has no " + variable));
    }

    /** The keys of the milestones that were reached, in order. */
    List<String> milestones() {
        return reached().stream().map(Milestone::key).toList();
    }

    List<Milestone> reached() {
        return office.bean(Milestones.class).of(caseNumber()).stream()
                .sorted(Comparator.comparing(Milestone::reachedAt)
                        .thenComparing(Milestone::key)
                        .thenComparing(Milestone::occurredOn))
                .toList();
    }

    /** The youngest milestone of this kind. */
    Milestone reached(String key) {
        return reached().stream()
                .filter(milestone -> milestone.key().equals(key))
                .reduce((older, younger) -> younger)
                .orElseThrow(() ->
                        new AssertionError("%s has not reached %s but %s".formatted(businessKey, key, milestones())));
    }

    /** The models that run for this case, once for each instance. */
    List<String> processes() {
        return instances().map(ProcessInstance::getProcessDefinitionKey).toList();
    }

    Set<String> instanceIds() {
        return instances().map(ProcessInstance::getId).collect(Collectors.toSet());
    }

    private Stream<ProcessInstance> instances() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream();
    }
}
