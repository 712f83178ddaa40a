package se.rehabvagen.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.form.FormField;

/** Puts references in the place of free texts, before the engine sees them. */
@Component
final class FreeTextKeeper {

    // Found late: the store may use the database, which is not there yet when the engine is built with this bean.
    private final ObjectProvider<FreeTextStore> store;

    FreeTextKeeper(ObjectProvider<FreeTextStore> store) {
        this.store = store;
    }

    /** Hides what was written at a task: it belongs to the case, and to the organisation that does the step. */
    void hide(BoundForm form, Map<String, @Nullable Object> variables, TaskEntity task) {
        if (hasText(form, variables)) {
            replace(form, variables, caseOf(task), CandidateRoles.organisation(task, user()));
        }
    }

    private static @Nullable CaseNumber caseOf(TaskEntity task) {
        return ReadableTasks.caseNumber(
                task.getTenantId(), task.getProcessInstance().getBusinessKey());
    }

    /** Hides what was written in a start form: it belongs to its author's organisation. */
    void hide(BoundForm form, Map<String, @Nullable Object> variables, @Nullable CaseNumber caseNumber) {
        if (hasText(form, variables)) {
            replace(form, variables, caseNumber, CandidateRoles.organisation(user()));
        }
    }

    private static boolean hasText(BoundForm form, Map<String, @Nullable Object> variables) {
        return form.secrets().stream().anyMatch(field -> variables.get(field.key()) != null);
    }

    private void replace(
            BoundForm form,
            Map<String, @Nullable Object> variables,
            @Nullable CaseNumber caseNumber,
            Organisation organisation) {
        for (FormField field : form.secrets()) {
            variables.computeIfPresent(
                    field.key(),
                    (key, text) -> reference(caseNumber, text.toString(), organisation, field.isForPair()));
        }
    }

    private String reference(
            @Nullable CaseNumber caseNumber, String text, Organisation organisation, boolean isForPair) {
        try {
            return store.getObject().store(caseNumber, text, organisation, isForPair);
        } catch (IllegalArgumentException inSwedish) {
            throw new SubmissionRefused(List.of(inSwedish.getMessage()));
        }
    }

    private static @Nullable Authentication user() {
        return Context.getCommandContext().getAuthentication();
    }
}
