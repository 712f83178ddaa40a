package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A called process comes along, gets the case number, and is handed what it needs and nothing else. */
final class CallRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(CallActivity.class, (file, call) -> check(file, call, words));
    }

    private static Stream<Finding> check(ProcessFile file, CallActivity call, Vocabulary words) {
        String target = call.getCalledElement();
        return Finding.all(
                file.when(
                        target == null || !words.processes().contains(target),
                        call,
                        "processen %s finns inte: deploya dess fil tillsammans med modellen".formatted(target)),
                file.when(
                        !"deployment".equals(call.getCamundaCalledElementBinding()),
                        call,
                        "den anropade processens Binding ska vara deployment"),
                file.when(!passesBusinessKey(call), call, "skicka med ärendenumret (Business key)"),
                file.when(
                        passesAll(call),
                        call,
                        "skicka bara de variabler som behövs: variables=\"all\" lämnar ut allt till den andra parten"));
    }

    private static boolean passesBusinessKey(CallActivity call) {
        return Marks.extensions(call, CamundaIn.class).stream().anyMatch(in -> in.getCamundaBusinessKey() != null);
    }

    private static boolean passesAll(CallActivity call) {
        return Marks.extensions(call, CamundaIn.class).stream().anyMatch(in -> in.getCamundaVariables() != null)
                || Marks.extensions(call, CamundaOut.class).stream().anyMatch(out -> out.getCamundaVariables() != null);
    }
}
