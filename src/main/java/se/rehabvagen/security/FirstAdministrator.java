package se.rehabvagen.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** In production the first administrator comes from the environment; it is asked for only while there is none. */
@Component
@Profile("production")
class FirstAdministrator implements Accountable {

    private static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final String user;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${REHABVAGEN_ADMIN_USER:}") String user,
            @Value("${REHABVAGEN_ADMIN_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.user = user;
        this.password = password;
    }

    @Override
    public void ensureAccounts() {
        if (accounts.isTrial()) {
            throw new StartRefused(
                    "Provdriftens konton får inte finnas i produktion: ta bort inställningen rehabvagen.accounts.trial.");
        }
        if (accounts.hasMember(Role.ADMINISTRATOR)) {
            return;
        }
        if (user.isBlank()) {
            throw new StartRefused("Ingen administratör finns ännu: sätt REHABVAGEN_ADMIN_USER till ett användarnamn.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new StartRefused(
                    "Ingen administratör finns ännu: sätt REHABVAGEN_ADMIN_PASSWORD till minst %d tecken."
                            .formatted(SHORTEST_PASSWORD));
        }
        accounts.ensure(user, user, Role.ADMINISTRATOR, password);
    }
}
