package se.rehabvagen.security;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** The people of a trial who belong to no single project; the others come with the project. */
@Component
@ConditionalOnProperty("rehabvagen.accounts.trial")
class TrialAccounts implements Accountable {

    private final Accounts accounts;

    TrialAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void ensureAccounts() {
        accounts.ensure("admin", "Admin Administratör", Role.ADMINISTRATOR, Set.of());
        accounts.ensure("designer", "Disa Designer", Role.PROCESSDESIGNER, Set.of());
    }
}
