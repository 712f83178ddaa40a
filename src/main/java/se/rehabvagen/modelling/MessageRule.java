package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.jspecify.annotations.Nullable;

/** A message that a model waits for is one that somebody sends. */
final class MessageRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Finding.all(
                files.each(
                        MessageEventDefinition.class,
                        (file, wait) -> check(file, (BaseElement) wait.getParentElement(), wait.getMessage(), words)),
                files.each(ReceiveTask.class, (file, task) -> check(file, task, task.getMessage(), words)));
    }

    private static Stream<Finding> check(
            ProcessFile file, BaseElement event, @Nullable Message message, Vocabulary words) {
        String name = message == null ? "(inget)" : String.valueOf(message.getName());
        return file.when(
                !words.messages().contains(name),
                event,
                "meddelandet %s skickas inte av någon: välj bland %s"
                        .formatted(name, words.messages().stream().sorted().toList()));
    }
}
