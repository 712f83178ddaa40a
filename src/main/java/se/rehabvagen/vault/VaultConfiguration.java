package se.rehabvagen.vault;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.database.StartRefused;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** Access and registration are facts about the real world: the engine's clock may stand in the past. */
    private static final Clock SYSTEM = Clock.systemUTC();

    @Bean
    MasterKey masterKey(
            @Value("${rehabvagen.master-key:}") String setting,
            @Value("${rehabvagen.master-key-file:}") String file,
            @Value("${rehabvagen.data}") String data,
            Environment environment) {
        if (!setting.isBlank()) {
            return MasterKeySource.fromSetting(setting);
        }
        if (!file.isBlank()) {
            return MasterKeySource.fromFile(Path.of(file));
        }
        if (!environment.acceptsProfiles(Profiles.of("trial"))) {
            throw new StartRefused("Huvudnyckeln saknas: sätt REHABVAGEN_MASTER_KEY eller REHABVAGEN_MASTER_KEY_FILE.");
        }
        return MasterKeySource.fromFileMadeOnFirstStart(Path.of(data, "master.key"));
    }

    @Bean
    PersonKeys personKeys(MasterKey master, JdbcClient database) {
        return new PersonKeys(master, database, SYSTEM);
    }

    @Bean
    Disclosures disclosures(JdbcClient database) {
        return new Disclosures(database, SYSTEM);
    }

    @Bean
    AccessLog accessLog(JdbcClient database, PlatformTransactionManager transactions) {
        return new AccessLog(database, transactions, SYSTEM);
    }

    @Bean
    Persons persons(JdbcClient database, MasterKey master, PersonKeys keys, NameIndex names, AccessLog log) {
        BlindIndex numbers = new BlindIndex(master, database, BlindIndex.NUMBERS);
        return new Persons(database, keys, numbers, names, log, SYSTEM);
    }

    @Bean
    NameIndex nameIndex(MasterKey master, JdbcClient database) {
        return new NameIndex(new BlindIndex(master, database, BlindIndex.NAMES), database);
    }

    @Bean
    NameIndexing nameIndexing(
            JdbcClient database, PlatformTransactionManager transactions, PersonKeys keys, NameIndex index) {
        return new NameIndexing(database, new TransactionTemplate(transactions), keys, index);
    }

    @Bean
    Names names(JdbcClient database, PersonKeys keys, NameIndex index) {
        return new Names(database, keys, index);
    }

    @Bean
    Grounds grounds(JdbcClient database, AccessLog log) {
        return new Grounds(database, log, SYSTEM);
    }

    @Bean
    Employers employers(JdbcClient database, PersonKeys keys) {
        return new Employers(database, keys);
    }

    @Bean
    SealedFiles sealedFiles(MasterKey master) {
        return new SealedFiles(master);
    }

    @Bean
    FreeTexts freeTexts(JdbcClient database, PersonKeys keys, AccessLog log) {
        return new FreeTexts(database, keys, log, SYSTEM);
    }

    @Bean
    Drafts drafts(
            JdbcClient database,
            PersonKeys keys,
            SealedFiles files,
            AccessLog log,
            PlatformTransactionManager transactions) {
        return new Drafts(database, keys, files, log, transactions, SYSTEM);
    }

    @Bean
    Notes notes(JdbcClient database, PersonKeys keys, PlatformTransactionManager transactions) {
        return new Notes(database, keys, transactions, SYSTEM);
    }

    @Bean
    NoteReadings noteReadings(
            JdbcClient database,
            PersonKeys keys,
            AccessLog log,
            Disclosures disclosures,
            PlatformTransactionManager transactions) {
        return new NoteReadings(database, keys, log, disclosures, transactions, SYSTEM);
    }
}
