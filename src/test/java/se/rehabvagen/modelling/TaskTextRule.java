package se.rehabvagen.modelling;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A task says what is done and by which rule, who is waited for and by when; a step over many cases can be tried again. */
final class TaskTextRule implements Rule {

    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadline\\.(\\w+)}");
    private static final Set<String> OVER_MANY_CASES = Set.of(
            "${findStalledCases}",
            "${dispatchCheckIns}",
            "${askLastFollowUps}",
            "${askCorrections}",
            "${makeDocuments}");
    private static final Set<String> ALWAYS_PASSED = Set.of("insats", "unit", "investigator", "coordinator");

    /** What makes a report belongs to the insats as a whole, and to no unit and no pair. */
    private static final Set<String> OF_THE_INSATS =
            Set.of("lagesrapport", "slutrapport", "slutlig-uppfoljning", "report-text");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Finding.all(
                files.each(UserTask.class, TaskTextRule::task),
                files.each(ServiceTask.class, TaskTextRule::service),
                files.each(CallActivity.class, TaskTextRule::call));
    }

    private static Stream<Finding> task(ProcessFile file, UserTask task) {
        boolean isExplained = task.getDocumentations().stream()
                .anyMatch(text -> text.getTextContent().trim().length() > 40);
        String target = Marks.values(task, "target").findFirst().orElse("");
        Matcher due = DEADLINE.matcher(String.valueOf(task.getCamundaDueDate()));
        return Finding.all(
                file.when(!isExplained, task, "skriv vad som görs och enligt vilken regel (Documentation)"),
                file.when(
                        Marks.values(task, "waitsFor").count() != 1,
                        task,
                        "ange egenskapen waitsFor: vem som inväntas"),
                file.when(target.isEmpty(), task, "ange egenskapen target: vilken rad i tabellen deadlines"),
                file.when(
                        due.matches() && !due.group(1).equals(target),
                        task,
                        "Due date och target ska nämna samma frist"));
    }

    private static Stream<Finding> service(ProcessFile file, ServiceTask task) {
        return file.when(
                OVER_MANY_CASES.contains(task.getCamundaDelegateExpression()) != task.isCamundaAsyncBefore(),
                task,
                "Asynchronous before hör till steg över många ärenden, inte till steg som svarar på ett formulär");
    }

    private static Stream<Finding> call(ProcessFile file, CallActivity call) {
        Set<String> passed = OF_THE_INSATS.contains(call.getCalledElement()) ? Set.of("insats") : ALWAYS_PASSED;
        return passed.stream()
                .filter(name -> Marks.extensions(call, CamundaIn.class).stream()
                        .noneMatch(in -> name.equals(in.getCamundaSource()) && name.equals(in.getCamundaTarget())))
                .flatMap(name -> file.when(true, call, "skicka med variabeln " + name));
    }
}
