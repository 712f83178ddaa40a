package se.rehabvagen.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** At each start: roles, what they may do, their lists in Tasklist, and the accounts that must be there. */
@Component
class OpeningTheHouse {

    /** Any number that nothing else in this database locks: two nodes that start at once take turns. */
    private static final long LOCK = 7_240_001;

    private final Accounts accounts;
    private final Grants grants;
    private final ReadyFilters ready;
    private final TasklistFilters filters;
    private final List<Accountable> accountable;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OpeningTheHouse(
            Accounts accounts,
            Grants grants,
            ReadyFilters ready,
            TasklistFilters filters,
            List<Accountable> accountable,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.grants = grants;
        this.ready = ready;
        this.filters = filters;
        this.accountable = List.copyOf(accountable);
        this.database = database;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        transaction.executeWithoutResult(inOneTransaction -> {
            database.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((row, number) -> number)
                    .single();
            Arrays.stream(Role.values()).forEach(accounts::ensureGroup);
            List<Grant> wanted = new ArrayList<>(RoleGrants.all());
            wanted.addAll(filters.save(ready.all()));
            grants.apply(wanted);
            accountable.forEach(Accountable::ensureAccounts);
        });
    }
}
