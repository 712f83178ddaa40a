package se.rehabvagen.vault;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;

/**
 * Indexes the names of the people who were registered before there was an index, or by other rules: at the start, before
 * anybody can search, some at a time. A start that was killed goes on where it was, and two nodes share the work.
 */
final class NameIndexing implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NameIndexing.class);
    private static final int AT_A_TIME = 200;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PersonKeys keys;
    private final NameIndex index;

    NameIndexing(JdbcClient database, TransactionTemplate transaction, PersonKeys keys, NameIndex index) {
        this.database = database;
        this.transaction = transaction;
        this.keys = keys;
        this.index = index;
    }

    private record Waiting(CaseNumber number, String insats, byte[] key, byte[] details) {}

    @Override
    public void afterSingletonsInstantiated() {
        int done = 0;
        for (int some = indexSome(); some > 0; some = indexSome()) {
            done += some;
        }
        if (done > 0) {
            LOG.info("Indexed the names of {} people", done);
        }
    }

    /** @return how many were indexed in one transaction; 0 when nobody is left */
    int indexSome() {
        return transaction.execute(inOne -> {
            List<Waiting> some = some();
            some.forEach(this::index);
            return some.size();
        });
    }

    private List<Waiting> some() {
        return database.sql("""
                        select case_number, insats, wrapped_key, details from rehabvagen.vault_person
                        where details is not null and insats is not null and name_rules is distinct from ?
                        order by case_number limit ? for update skip locked""")
                .params(NameIndex.RULES, AT_A_TIME)
                .query((row, i) -> new Waiting(
                        new CaseNumber(row.getString(1)), row.getString(2), row.getBytes(3), row.getBytes(4)))
                .list();
    }

    private void index(Waiting one) {
        byte[] details = keys.unwrap(one.number(), one.key()).open(one.details(), Persons.DETAILS);
        index.put(one.number(), one.insats(), DetailsFormat.read(details));
    }
}
