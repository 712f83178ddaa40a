package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every task and every start form belongs to a role; a name that nobody has would leave the work lying. */
final class RoleRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.each(UserTask.class, (file, task) -> task(file, task, words)),
                files.each(Process.class, (file, process) -> process(file, process, words)));
    }

    private static Stream<Finding> task(ProcessFile file, UserTask task, Vocabulary words) {
        String groups = task.getCamundaCandidateGroups();
        return Finding.all(
                file.when(groups == null, task, "ange vilken roll som gör uppgiften (Candidate groups)"),
                file.when(
                        groups != null && !groups.startsWith("${") && !areRoles(groups, words),
                        task,
                        "rollen %s finns inte: välj bland %s".formatted(groups, words.roles())),
                file.when(
                        task.getCamundaCandidateUsers() != null,
                        task,
                        "ange roller (Candidate groups), inte användare (Candidate users)"));
    }

    private static Stream<Finding> process(ProcessFile file, Process process, Vocabulary words) {
        String starters = process.getCamundaCandidateStarterGroups();
        boolean hasStartForm = process.getChildElementsByType(StartEvent.class).stream()
                .anyMatch(start -> start.getCamundaFormRef() != null);
        return Finding.all(
                file.when(
                        hasStartForm && starters == null,
                        process,
                        "ange vilka roller som får starta processen (Candidate starter groups)"),
                file.when(
                        starters != null && !areRoles(starters, words),
                        process,
                        "rollen %s finns inte: välj bland %s".formatted(starters, words.roles())));
    }

    private static boolean areRoles(String groups, Vocabulary words) {
        return Stream.of(groups.split("\\s*,\\s*")).allMatch(words::isRole);
    }
}
