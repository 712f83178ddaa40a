package se.rehabvagen.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** A data key for each person (AES-256-GCM), wrapped by the master key; none is held in memory between two uses. */
final class PersonKeys {

    private static final Configuration AEAD = AeadConfig2026.get();

    private final MasterKey master;
    private final JdbcClient database;
    private final Clock clock;

    PersonKeys(MasterKey master, JdbcClient database, Clock clock) {
        this.master = master;
        this.database = database;
        this.clock = clock;
    }

    /** A new key that is not kept yet. */
    PersonKey generate(CaseNumber caseNumber) {
        try {
            MasterKey.Wrapped made = master.generate(PredefinedAeadParameters.AES256_GCM, AEAD, caseNumber.value());
            return new PersonKey(caseNumber, made.wrapped(), made.key().getPrimitive(AEAD, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key for " + caseNumber, e);
        }
    }

    PersonKey unwrap(CaseNumber caseNumber, byte[] wrapped) {
        try {
            KeysetHandle key = master.unwrap(wrapped, AEAD, caseNumber.value());
            return new PersonKey(caseNumber, wrapped, key.getPrimitive(AEAD, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of " + caseNumber + " cannot be unwrapped", e);
        }
    }

    /** The key of a person of whom something may be kept. */
    Optional<PersonKey> find(CaseNumber caseNumber) {
        return database.sql("select wrapped_key from rehabvagen.vault_person where case_number = ? and state = 'open'")
                .param(caseNumber.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(caseNumber, wrapped));
    }

    /** Whether anything may be kept: not of a person who is protected or erased. */
    boolean mayKeep(CaseNumber caseNumber) {
        return database.sql("select count(*) from rehabvagen.vault_person where case_number = ? and state <> 'open'")
                        .param(caseNumber.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /**
     * The key to keep something new under; a case that the vault does not know yet gets one.
     *
     * @throws IllegalArgumentException with a Swedish sentence if nothing may be kept of the person
     */
    PersonKey demand(CaseNumber caseNumber) {
        return find(caseNumber).orElseGet(() -> {
            PersonKey made = generate(caseNumber);
            int kept = database.sql("""
                            insert into rehabvagen.vault_person (case_number, state, wrapped_key, changed_at)
                            values (?, 'open', ?, ?) on conflict do nothing""")
                    .params(caseNumber.value(), made.wrapped(), Timestamp.from(clock.instant()))
                    .update();
            return kept == 1 ? made : find(caseNumber).orElseThrow(PersonKeys::nothingKept);
        });
    }

    private static IllegalArgumentException nothingKept() {
        return new IllegalArgumentException(
                "Inga fria texter sparas om personen: uppgifterna är skyddade eller gallrade. Lämna anteckningen tom.");
    }
}
