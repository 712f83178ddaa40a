package se.rehabvagen.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * Finds a person by number without keeping the number: HMAC-SHA256 of it under a key of its own, which is wrapped by the
 * master key. One person in two insatser has two indexes that do not betray each other.
 */
final class BlindIndex {

    private static final Configuration PRF = PrfConfig2026.get();
    private static final String NAME = "blind-index";

    private final PrfSet hmac;

    /** @throws StartRefused if the database was filled under another master key */
    BlindIndex(MasterKey master, JdbcClient database) {
        try {
            byte[] candidate = master.generate(PredefinedPrfParameters.HMAC_SHA256_PRF, PRF, NAME)
                    .wrapped();
            database.sql("insert into rehabvagen.vault_key values (?, ?) on conflict do nothing")
                    .params(NAME, candidate)
                    .update();
            byte[] kept = database.sql("select wrapped_key from rehabvagen.vault_key where name = ?")
                    .param(NAME)
                    .query(byte[].class)
                    .single();
            KeysetHandle key = master.unwrap(kept, PRF, NAME);
            this.hmac = key.getPrimitive(PRF, PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new StartRefused(
                    "Huvudnyckeln passar inte till databasen: ange den nyckel som databasen skapades med.", e);
        }
    }

    byte[] of(PersonalIdentityNumber number, String insats) {
        try {
            byte[] input = (insats + "/" + number.digits()).getBytes(StandardCharsets.UTF_8);
            return hmac.computePrimary(input, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No blind index", e);
        }
    }
}
