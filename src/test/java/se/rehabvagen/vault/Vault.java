package se.rehabvagen.vault;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault on a database, as the product wires it. */
final class Vault {

    static final Instant NOW = Instant.parse("2022-05-02T06:00:00Z");
    static final MasterKey MASTER =
            new MasterKey(Base64.getDecoder().decode("dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtMzI="));

    final JdbcClient database;
    final Persons persons;
    final Employers employers;
    final FreeTexts texts;
    final Drafts drafts;
    final Notes notes;
    final NoteReadings readings;
    final Names names;
    final NameIndexing indexing;
    final Grounds grounds;
    final TransactionTemplate transaction;

    Vault(DataSource source) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(transactions);
        PersonKeys keys = new PersonKeys(MASTER, database, clock);
        AccessLog log = new AccessLog(database, transactions, clock);
        NameIndex index = new NameIndex(new BlindIndex(MASTER, database, BlindIndex.NAMES), database);
        BlindIndex numbers = new BlindIndex(MASTER, database, BlindIndex.NUMBERS);
        persons = new Persons(database, keys, numbers, index, log, clock);
        names = new Names(database, keys, index);
        indexing = new NameIndexing(database, transaction, keys, index);
        grounds = new Grounds(database, log, clock);
        employers = new Employers(database, keys);
        texts = new FreeTexts(database, keys, log, clock);
        drafts = new Drafts(database, keys, new SealedFiles(MASTER), log, transactions, clock);
        notes = new Notes(database, keys, transactions, clock);
        readings = new NoteReadings(database, keys, log, new Disclosures(database, clock), transactions, clock);
    }

    static Vault onOneConnection(DataSource source) throws SQLException {
        return new Vault(new SingleConnectionDataSource(source.getConnection(), true));
    }

    List<Map<String, Object>> log(String caseNumber) {
        return database.sql("""
                        select user_id, what, reason, granted, read_at from rehabvagen.vault_access
                        where case_number = ? order by id""").param(caseNumber).query().listOfRows();
    }

    /** Everything that the vault's tables hold, with readable bytes shown as what they read. */
    String dump() {
        return database.sql("""
                        select string_agg(x, ' ') from (
                            select concat_ws(' ', case_number, insats, encode(wrapped_key, 'escape'),
                                encode(number_index, 'escape'), encode(details, 'escape')) x
                            from rehabvagen.vault_person
                            union all select concat_ws(' ', case_number, organisation, encode(content, 'escape'))
                            from rehabvagen.vault_text
                            union all select concat_ws(' ', user_id, task_id, start_form, case_number,
                                encode(wrapped_key, 'escape'), encode(content, 'escape'))
                            from rehabvagen.vault_draft
                            union all select concat_ws(' ', vault_note::text, encode(content, 'escape'))
                            from rehabvagen.vault_note join rehabvagen.vault_note_wording on note = id
                            union all select concat_ws(' ', case_number, insats, encode(beginning, 'escape'))
                            from rehabvagen.vault_name
                            union all select vault_access::text from rehabvagen.vault_access) everything""").query(String.class).single();
    }
}
