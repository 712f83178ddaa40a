package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.form.Checked;
import se.rehabvagen.process.form.Circumstances;
import se.rehabvagen.process.form.FormCheck;

/**
 * The form is a contract on the server too: what is handed in is held against the deployed form, then against the rules of
 * the work, and only then reaches the engine, each value in its one type and free texts as references.
 */
@Component
final class FormContract {

    private static final String NO_SUCH_CASE = "Ärendet finns inte eller hör till en annan enhet.";

    private final DeployedForms forms;
    private final FreeTextKeeper texts;
    private final Cases cases;
    private final Clock clock;

    // Found late: rules may use the engine, which is built with this bean.
    private final Supplier<List<SubmissionRule>> rules;

    FormContract(
            DeployedForms forms,
            FreeTextKeeper texts,
            Cases cases,
            EngineClock clock,
            ObjectProvider<SubmissionRule> rules) {
        this.forms = forms;
        this.texts = texts;
        this.cases = cases;
        this.clock = clock;
        this.rules = SingletonSupplier.of(() -> rules.orderedStream().toList());
    }

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
            return check(BoundForm.NONE, submitted, Map.of()).values();
        }
        BoundForm form = forms.of(task);
        Map<String, @Nullable Object> current = new CurrentVariables(execution);
        Checked checked = check(form, submitted, current);
        refuseByRule(form, caseOf(execution), checked, current);
        Map<String, @Nullable Object> kept = form.kept(checked, current);
        texts.hide(form, kept, task);
        return marked(kept);
    }

    /** Names of what was answered in codes: what other organisations in the step see of it. */
    Set<String> coded(TaskEntity task, Map<String, @Nullable Object> kept) {
        return task.getExecution() == null ? Set.of() : forms.of(task).coded(kept);
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
        Checked checked = asWritten(check(form, submitted, Map.of()));
        Optional<CaseNumber> caseNumber =
                CaseVariables.CASE_NUMBER.find(checked.values()).map(FormContract::read);
        String number = caseNumber.map(CaseNumber::value).orElse(null);
        refuseIf(businessKey != null && !Objects.equals(businessKey, number), "Ärendenumret anges i formuläret.");
        refuseIf(caseNumber.isPresent() && !cases.areOpenToUser(caseNumber.get()), NO_SUCH_CASE);
        refuseByRule(form, caseNumber, checked, Map.of());
        Map<String, @Nullable Object> kept = form.kept(checked, Map.of());
        texts.hide(form, kept, caseNumber.orElse(null));
        return new Start(number, marked(kept));
    }

    /** People type a case number in large or small letters; from here on it stands as the case has it. */
    private Checked asWritten(Checked checked) {
        return CaseVariables.CASE_NUMBER
                .find(checked.values())
                .map(FormContract::read)
                .flatMap(cases::written)
                .map(number -> {
                    Map<String, @Nullable Object> values = new HashMap<>(checked.values());
                    CaseVariables.CASE_NUMBER.put(values, number.value());
                    return new Checked(values, checked.unasked(), checked.problems());
                })
                .orElse(checked);
    }

    private static CaseNumber read(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (IllegalArgumentException inSwedish) {
            throw new SubmissionRefused(List.of(inSwedish.getMessage()));
        }
    }

    private Checked check(
            BoundForm form, @Nullable Map<String, Object> submitted, Map<String, @Nullable Object> current) {
        Circumstances circumstances =
                new Circumstances(today(), Retrospect.current().isPresent(), Retrospect.isPassing(), current);
        Checked checked = FormCheck.check(form.schema(), SubmittedValues.plain(submitted), circumstances);
        refuseIfAny(checked.problems());
        return checked;
    }

    private static Optional<CaseNumber> caseOf(ExecutionEntity step) {
        return Optional.ofNullable(step.getProcessBusinessKey())
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new);
    }

    /** The rules look at the case as the house does, not as the user may. */
    private void refuseByRule(
            BoundForm form, Optional<CaseNumber> number, Checked checked, Map<String, @Nullable Object> current) {
        boolean inRetrospect = Retrospect.current().isPresent();
        Submission submission = new Submission(
                form.schema().id(), number, form.keys(), checked.values(), current, today(), inRetrospect);
        refuseIfAny(Context.getCommandContext()
                .runWithoutAuthorization(() -> rules.get().stream()
                        .flatMap(rule -> rule.refusals(submission).stream())
                        .toList()));
    }

    private LocalDate today() {
        return Retrospect.current().map(Retrospect::occurredOn).orElseGet(() -> LocalDate.now(clock));
    }

    private static void refuseIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new SubmissionRefused(problems);
        }
    }

    private static void refuseIf(boolean isRefused, String sentence) {
        refuseIfAny(isRefused ? List.of(sentence) : List.of());
    }

    private static Map<String, @Nullable Object> marked(Map<String, @Nullable Object> variables) {
        Retrospect.current().ifPresent(mark -> CaseVariables.RECORDED_AT.put(variables, mark.recordedAt()));
        return variables;
    }
}
