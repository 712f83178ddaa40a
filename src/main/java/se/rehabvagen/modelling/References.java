package se.rehabvagen.modelling;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What models name of other files. */
record References(Set<String> processes, Set<String> decisions, Set<String> forms) {

    static References of(ModelSet files) {
        return new References(
                names(files, file -> file.all(CallActivity.class).map(CallActivity::getCalledElement)),
                names(files, file -> file.all(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef)),
                names(
                        files,
                        file -> Stream.concat(
                                file.all(UserTask.class).map(UserTask::getCamundaFormRef),
                                file.all(StartEvent.class).map(StartEvent::getCamundaFormRef))));
    }

    private static Set<String> names(ModelSet files, Function<ProcessFile, Stream<String>> namesOf) {
        return files.processes().stream()
                .flatMap(namesOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any of these files is named. */
    boolean name(ModelSet files) {
        return files.processIds().anyMatch(processes::contains)
                || files.decisionIds().anyMatch(decisions::contains)
                || files.formIds().anyMatch(forms::contains);
    }
}
