package se.rehabvagen.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.rehabvagen.database.AdministratorSettings;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** In production the first administrator comes from the environment; it is asked for only while there is none. */
@Component
@Profile("production")
class FirstAdministrator implements Accountable {

    private final Accounts accounts;
    private final AdministratorSettings settings;

    FirstAdministrator(
            Accounts accounts,
            @Value("${REHABVAGEN_ADMIN_USER:}") String user,
            @Value("${REHABVAGEN_ADMIN_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.settings = new AdministratorSettings(user, password);
    }

    @Override
    public void ensureAccounts() {
        if (accounts.isTrial()) {
            throw new StartRefused(
                    "Provdriftens konton får inte finnas i produktion: ta bort inställningen rehabvagen.accounts.trial.");
        }
        if (!accounts.hasMember(Role.ADMINISTRATOR)) {
            settings.demand();
            accounts.ensure(settings.user(), settings.user(), Role.ADMINISTRATOR, settings.password());
        }
    }
}
