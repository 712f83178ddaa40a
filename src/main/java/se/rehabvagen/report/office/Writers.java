package se.rehabvagen.report.office;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Variable;
import se.rehabvagen.vault.FreeTexts;

/** Reads what somebody wrote in a form about the project's work, where it lies in the vault, for the one who wrote it. */
@Component
final class Writers {

    private final FreeTexts vault;
    private final CurrentUser user;

    Writers(FreeTexts vault, CurrentUser user) {
        this.vault = vault;
        this.user = user;
    }

    /** The person at work; empty in a job. */
    String id() {
        return user.id().orElse("");
    }

    /** The words behind a variable; empty if nothing was written. */
    String words(VariableScope scope, Variable<String> variable) {
        return Optional.ofNullable(scope.getVariable(variable.name()))
                .map(Object::toString)
                .flatMap(reference -> vault.read(reference, id(), Organisation.PROJECT.name()))
                .orElse("");
    }
}
