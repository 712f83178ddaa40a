package se.rehabvagen.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.form.Checked;
import se.rehabvagen.process.form.Circumstances;
import se.rehabvagen.process.form.FormCheck;
import se.rehabvagen.process.form.FormField;

/**
 * The form is a contract on the server too: what is handed in is held against the deployed form, then against the rules of
 * the work, and only then reaches the engine, each value in its one type and free texts as references.
 */
@Component
final class FormContract {

    private static final String NO_SUCH_CASE = "Ärendet finns inte eller hör till en annan enhet.";

    private final DeployedForms forms;
    private final Cases cases;
    private final Clock clock;

    // Rules and store may use the engine, which is built with this bean.
    private final ObjectProvider<SubmissionRule> rules;
    private final ObjectProvider<FreeTextStore> texts;

    FormContract(
            DeployedForms forms,
            Cases cases,
            EngineClock clock,
            ObjectProvider<SubmissionRule> rules,
            ObjectProvider<FreeTextStore> texts) {
        this.forms = forms;
        this.cases = cases;
        this.clock = clock;
        this.rules = rules;
        this.texts = texts;
    }

    private record Author(@Nullable String businessKey, Organisation organisation) {}

    /** A start as it will be done: the case's number as business key, and the variables. */
    record Start(@Nullable String businessKey, Map<String, @Nullable Object> variables) {}

    /**
     * The variables that completing a task leaves.
     *
     * @throws SubmissionRefused if the form, or a rule, has something against it
     */
    Map<String, @Nullable Object> completed(TaskEntity task, @Nullable Map<String, Object> submitted) {
        ExecutionEntity execution = task.getExecution();
        if (execution == null) {
            return accepted(BoundForm.NONE, submitted, Map.of()).values();
        }
        // Rules read deadlines, and those belong to the models with which the case began.
        Context.setExecutionContext(execution);
        try {
            BoundForm form = forms.of(task);
            Checked checked = accepted(form, submitted, new CurrentVariables(execution));
            Map<String, @Nullable Object> variables = named(form, checked, execution::hasVariable);
            hideTexts(
                    form,
                    variables,
                    () -> new Author(
                            task.getProcessInstance().getBusinessKey(), CandidateRoles.organisation(task, user())));
            return marked(variables);
        } finally {
            Context.removeExecutionContext();
        }
    }

    /**
     * What starting a model by its form leaves.
     *
     * @param businessKey what the caller gave beside the form; the form's own case number decides
     * @throws SubmissionRefused if the form, a rule, or the case has something against it
     */
    Start started(
            ProcessDefinitionEntity model, @Nullable String businessKey, @Nullable Map<String, Object> submitted) {
        BoundForm form = forms.ofStart(model);
        Checked checked = accepted(form, submitted, Map.of());
        Optional<CaseNumber> caseNumber =
                CaseVariables.CASE_NUMBER.find(checked.values()).map(FormContract::caseNumber);
        if (caseNumber.isPresent() && !cases.areOpenToUser(caseNumber.get())) {
            throw refused(NO_SUCH_CASE);
        }
        String number = caseNumber.map(CaseNumber::value).orElse(null);
        if (businessKey != null && !Objects.equals(businessKey, number)) {
            throw refused("Ärendenumret anges i formuläret.");
        }
        Map<String, @Nullable Object> variables = named(form, checked, key -> false);
        hideTexts(form, variables, () -> new Author(number, CandidateRoles.organisation(user())));
        return new Start(number, marked(variables));
    }

    private static CaseNumber caseNumber(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (IllegalArgumentException inSwedish) {
            throw refused(inSwedish.getMessage());
        }
    }

    private Checked accepted(
            BoundForm form, @Nullable Map<String, Object> submitted, Map<String, @Nullable Object> current) {
        Optional<Retrospect> retrospect = Retrospect.current();
        LocalDate today = retrospect.map(Retrospect::occurredOn).orElseGet(() -> LocalDate.now(clock));
        Checked checked = FormCheck.check(
                form.schema(),
                SubmittedValues.plain(submitted),
                new Circumstances(today, retrospect.isPresent(), current));
        refuseIfAny(checked.problems());
        Submission submission = new Submission(
                form.schema().id(), form.keys(), checked.values(), current, today, retrospect.isPresent());
        refuseIfAny(rules.orderedStream()
                .flatMap(rule -> rule.refusals(submission).stream())
                .toList());
        return checked;
    }

    private static void refuseIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new SubmissionRefused(problems);
        }
    }

    private static SubmissionRefused refused(String problem) {
        return new SubmissionRefused(List.of(problem));
    }

    /**
     * What goes into the engine. A field left empty is kept as such where the model names it, so that no expression misses it,
     * or where it had a value; elsewhere the row is spared.
     */
    private static Map<String, @Nullable Object> named(BoundForm form, Checked checked, Predicate<String> isThere) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        checked.values().forEach((key, value) -> {
            if (value != null || form.named().contains(key) || isThere.test(key)) {
                variables.put(key, engineValue(value));
            }
        });
        checked.unasked().forEach((key, empty) -> {
            if (form.named().contains(key) && !isThere.test(key)) {
                variables.put(key, empty);
            }
        });
        return variables;
    }

    private void hideTexts(BoundForm form, Map<String, @Nullable Object> variables, Supplier<Author> author) {
        for (FormField field : form.secrets()) {
            variables.computeIfPresent(field.key(), (key, text) -> reference(author.get(), field, text.toString()));
        }
    }

    private String reference(Author author, FormField field, String text) {
        CaseNumber caseNumber = author.businessKey() == null ? null : caseNumber(author.businessKey());
        try {
            return texts.getObject().store(caseNumber, text, author.organisation(), field.isForPair());
        } catch (IllegalArgumentException inSwedish) {
            throw refused(inSwedish.getMessage());
        }
    }

    private static Map<String, @Nullable Object> marked(Map<String, @Nullable Object> variables) {
        Retrospect.current().ifPresent(mark -> CaseVariables.RECORDED_AT.put(variables, mark.recordedAt()));
        return variables;
    }

    private static @Nullable Authentication user() {
        return Context.getCommandContext().getAuthentication();
    }

    private static @Nullable Object engineValue(@Nullable Object value) {
        return value instanceof JsonNode json
                ? SpinValues.jsonValue(json.toString()).create()
                : value;
    }
}
