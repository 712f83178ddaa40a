package se.rehabvagen.modelling;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A variable that a step reads is written by something that may come before it. */
final class ReadBeforeWrittenRule implements Rule {

    private final DelegateCode code = new DelegateCode();

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        VariableUse use = new VariableUse(files, code);
        return files.each(Process.class, (file, process) -> check(file, process, files, use));
    }

    private Stream<Finding> check(ProcessFile file, Process process, ModelSet files, VariableUse use) {
        VariableFlow flow = VariableFlow.of(process, given(process, files, use), use);
        Stream<Finding> steps = file.all(FlowNode.class)
                .flatMap(node -> Finding.all(
                        missing(file, node, use.readsBefore(node), flow.before(node)),
                        missing(file, node, use.readsWithin(node), flow.after(node)),
                        missing(file, node, use.readsAfter(node), flow.after(node))));
        Stream<Finding> conditions = file.all(SequenceFlow.class)
                .filter(each -> each.getConditionExpression() != null)
                .flatMap(each -> VariableUse.namesIn(
                                each.getConditionExpression().getTextContent())
                        .filter(name -> !flow.after(each.getSource()).contains(name))
                        .flatMap(name -> file.when(true, each, hint(name))));
        return Stream.concat(steps, conditions);
    }

    private static Stream<Finding> missing(ProcessFile file, FlowNode node, Set<String> reads, Set<String> written) {
        return reads.stream()
                .filter(name -> !written.contains(name))
                .flatMap(name -> file.when(true, node, hint(name)));
    }

    private static String hint(String name) {
        return "variabeln %s läses men inget steg innan skriver den".formatted(name);
    }

    /** What callers pass, what code starts the process with, and what a message brings. */
    private Set<String> given(Process process, ModelSet files, VariableUse use) {
        Set<String> given = new TreeSet<>();
        files.each(CallActivity.class, (file, call) -> {
                    if (process.getId().equals(call.getCalledElement())) {
                        Marks.extensions(call, CamundaIn.class).stream()
                                .filter(in -> in.getCamundaTarget() != null)
                                .forEach(in -> given.add(in.getCamundaTarget()));
                    }
                    return Stream.empty();
                })
                .forEach(none -> given.add(none.hint()));
        given.addAll(starter(process.getId()));
        if (process.getId().equals("rehabilitation-case")) {
            files.processes().stream()
                    .flatMap(file -> file.all(ServiceTask.class))
                    .filter(task -> "${informCase}".equals(task.getCamundaDelegateExpression()))
                    .forEach(task -> given.addAll(use.inputs(task)));
        }
        return given;
    }

    private Set<String> starter(String process) {
        return switch (process) {
            case "rehabilitation-case" -> code.variablesIn("CaseStart", "ContinuedCase", "WithdrawConsent");
            case "insats" -> code.variablesIn("InsatsProcess");
            case "standing-check-in" -> code.variablesIn("CheckIns");
            case "report-correction" -> code.variablesIn("ReportProcess");
            case "plan-for-avslut" -> code.variablesIn("CaseProcess");
            default -> Set.of();
        };
    }
}
