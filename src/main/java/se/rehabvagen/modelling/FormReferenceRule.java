package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.jspecify.annotations.Nullable;

/** Every task has a form, and the form comes along, so that a running case keeps the form that it began with. */
final class FormReferenceRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.each(UserTask.class, (file, task) -> task(file, task, words)),
                files.each(StartEvent.class, (file, start) -> start(file, start, words)));
    }

    private static Stream<Finding> task(ProcessFile file, UserTask task, Vocabulary words) {
        return Finding.all(
                file.when(task.getCamundaFormRef() == null, task, "uppgiften saknar formulär: ange Form reference"),
                reference(file, task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), words),
                otherForm(file, task, task.getCamundaFormKey()));
    }

    private static Stream<Finding> start(ProcessFile file, StartEvent start, Vocabulary words) {
        return Finding.all(
                reference(file, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), words),
                otherForm(file, start, start.getCamundaFormKey()));
    }

    private static Stream<Finding> reference(
            ProcessFile file, BaseElement element, @Nullable String form, @Nullable String binding, Vocabulary words) {
        if (form == null) {
            return Stream.empty();
        }
        return Finding.all(
                file.when(
                        !words.forms().contains(form),
                        element,
                        "formuläret %s finns inte: deploya %s.form tillsammans med modellen".formatted(form, form)),
                file.when(!"deployment".equals(binding), element, "formulärets Binding ska vara deployment"));
    }

    private static Stream<Finding> otherForm(ProcessFile file, BaseElement element, @Nullable String formKey) {
        boolean isOther = formKey != null
                || !Marks.extensions(element, CamundaFormData.class).isEmpty();
        return file.when(isOther, element, "använd ett Camunda Form (Form reference), inga andra slags formulär");
    }
}
