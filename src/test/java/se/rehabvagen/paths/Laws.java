package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is true of every case at any time, whatever people did. */
final class Laws {

    /** What ends a case; a death may come after an exit too. */
    private static final Set<String> CLOSING = Set.of("not-eligible", "consent-refused", "exited", "died", "left");

    private static final Set<String> AFTER_THE_END = Set.of("followed-up", "resumed", "corrected", "died");

    /** Milestones that happen to a person once; all others may come again. */
    private static final Set<String> ONCE =
            Set.of("enrolled", "not-eligible", "consent-given", "consent-refused", "protected", "died", "left");

    /** The tasks at one of which an attempt at rehabilitation stands. */
    private static final Set<String> ATTEMPT =
            Set.of("userTask_planRehabilitation", "userTask_startRehabilitation", "userTask_followRehabilitation");

    private final ProcessEngine engine;

    Laws(ProcessEngine engine) {
        this.engine = engine;
    }

    void holdFor(Caseworker person) {
        everythingThatRunsWaitsForSomething(person);
        nothingIsBroken(person);
        oneHubAndOneOfEachThatMustBeAlone(person);
        milestonesTellAStory(person.milestones());
    }

    private void everythingThatRunsWaitsForSomething(Caseworker person) {
        Set<String> waiting =
                person.tasks().stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        for (String instance : person.instanceIds()) {
            engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                    .map(Job::getProcessInstanceId)
                    .forEach(waiting::add);
            engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance).list().stream()
                    .filter(this::isWaitedAt)
                    .map(EventSubscription::getProcessInstanceId)
                    .forEach(waiting::add);
            callerOf(instance).stream().map(ProcessInstance::getId).forEach(waiting::add);
        }
        assertThat(waiting).as("instances that wait for somebody or something").containsAll(person.instanceIds());
    }

    /** An event that may begin something at any time is not what a case waits for. */
    private boolean isWaitedAt(EventSubscription subscription) {
        String model = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(subscription.getProcessInstanceId())
                .singleResult()
                .getProcessDefinitionId();
        ModelElementInstance place = engine.getRepositoryService()
                .getBpmnModelInstance(model)
                .getModelElementById(subscription.getActivityId());
        return !(place instanceof StartEvent);
    }

    private List<ProcessInstance> callerOf(String instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .subProcessInstanceId(instance)
                .list();
    }

    private void nothingIsBroken(Caseworker person) {
        for (String instance : person.instanceIds()) {
            assertThat(engine.getRuntimeService()
                            .createIncidentQuery()
                            .processInstanceId(instance)
                            .list())
                    .isEmpty();
        }
    }

    private static void oneHubAndOneOfEachThatMustBeAlone(Caseworker person) {
        assertThat(person.tasks("userTask_planNextStep")).hasSizeLessThanOrEqualTo(1);
        Map<String, Long> running =
                person.processes().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (String alone : List.of("rehabilitation-case", "samtycke", "plan-for-avslut", "follow-up")) {
            assertThat(running.getOrDefault(alone, 0L)).as(alone).isLessThanOrEqualTo(1);
        }
        // After two attempts that failed the step of the last goes on with its meeting, while a new attempt may begin.
        assertThat(person.openTasks().stream().filter(ATTEMPT::contains))
                .as("attempts at rehabilitation")
                .hasSizeLessThanOrEqualTo(1);
    }

    private static void milestonesTellAStory(List<String> reached) {
        assertThat(reached.get(0)).isIn("enrolled", "not-eligible");
        for (String once : ONCE) {
            assertThat(reached.stream().filter(once::equals)).as(once).hasSizeLessThanOrEqualTo(1);
        }
        boolean isClosed = false;
        for (String key : reached) {
            if (isClosed) {
                assertThat(key).as("after the end in %s", reached).isIn(AFTER_THE_END);
            }
            isClosed = !key.equals("resumed") && (isClosed || CLOSING.contains(key));
        }
    }
}
