package se.rehabvagen.process;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.commons.utils.cache.ConcurrentLruCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.form.FormSchema;

/** The forms of the deployed models, each read once for each version: a version never changes. */
@Component
final class DeployedForms {

    /** Some models in some versions, with a few tasks each. */
    private static final int KEPT = 1_000;

    private static final String START = "";
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private final ConcurrentLruCache<Place, BoundForm> forms = new ConcurrentLruCache<>(KEPT);

    private record Place(String processDefinitionId, String activityId) {}

    /**
     * The form of a task.
     *
     * @throws IllegalStateException if the model names a form that is not deployed with it
     */
    BoundForm of(TaskEntity task) {
        return kept(
                new Place(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                () -> bound(
                        task.getProcessDefinition(), task.getTaskDefinition().getFormDefinition()));
    }

    /** The form of a task of a model, by the task's id there. */
    BoundForm of(ProcessDefinitionEntity model, String task) {
        return kept(
                new Place(model.getId(), task),
                () -> bound(model, model.getTaskDefinitions().get(task).getFormDefinition()));
    }

    /** The forms of a model, that with which its instances are started among them. */
    Stream<BoundForm> ofAll(ProcessDefinitionEntity model) {
        Stream<BoundForm> ofTasks = model.getTaskDefinitions().values().stream()
                .map(task ->
                        kept(new Place(model.getId(), task.getKey()), () -> bound(model, task.getFormDefinition())));
        return Stream.concat(Stream.of(ofStart(model)), ofTasks);
    }

    /** The form with which instances of a model are started. */
    BoundForm ofStart(ProcessDefinitionEntity model) {
        return kept(new Place(model.getId(), START), () -> bound(model, model.getStartFormDefinition()));
    }

    private BoundForm kept(Place place, Supplier<BoundForm> load) {
        BoundForm form = forms.get(place);
        if (form == null) {
            form = load.get();
            forms.put(place, form);
        }
        return form;
    }

    private static BoundForm bound(ProcessDefinitionEntity model, @Nullable FormDefinition form) {
        Expression key = form == null ? null : form.getCamundaFormDefinitionKey();
        if (form == null || key == null) {
            return BoundForm.NONE;
        }
        if (!DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(form.getCamundaFormDefinitionBinding())) {
            throw new IllegalStateException("The form %s of %s is not bound with 'deployment'"
                    .formatted(key.getExpressionText(), model.getKey()));
        }
        FormSchema schema = FormSchema.parse(source(model, key.getExpressionText()));
        Set<String> words = words(resource(model.getDeploymentId(), model.getResourceName()));
        return BoundForm.of(schema, words);
    }

    private static String source(ProcessDefinitionEntity model, String form) {
        CamundaFormDefinitionEntity definition = context()
                .getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(model.getDeploymentId(), form);
        if (definition == null) {
            throw new IllegalStateException("The form %s was not deployed with %s".formatted(form, model.getKey()));
        }
        return resource(model.getDeploymentId(), definition.getResourceName());
    }

    private static String resource(String deployment, String name) {
        byte[] bytes = context()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, name)
                .getBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text)).collect(Collectors.toUnmodifiableSet());
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
