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
 * Finds something about a person without keeping it: HMAC-SHA256 under a key that serves for nothing else and is wrapped by the
 * master key. One person in two insatser has two indexes that do not betray each other.
 */
final class BlindIndex {

    private static final Configuration PRF = PrfConfig2026.get();

    /** Name of the key for personal numbers. */
    static final String NUMBERS = "blind-index";

    /** Name of the key for parts of names. */
    static final String NAMES = "name-index";

    private static final int LENGTH = 32;

    private final PrfSet hmac;

    /**
     * The index under a key, which is made if it is not there.
     *
     * @param name of the key
     * @throws StartRefused if the database was filled under another master key
     */
    BlindIndex(MasterKey master, JdbcClient database, String name) {
        try {
            byte[] candidate = master.generate(PredefinedPrfParameters.HMAC_SHA256_PRF, PRF, name)
                    .wrapped();
            database.sql("insert into rehabvagen.vault_key values (?, ?) on conflict do nothing")
                    .params(name, candidate)
                    .update();
            byte[] kept = database.sql("select wrapped_key from rehabvagen.vault_key where name = ?")
                    .param(name)
                    .query(byte[].class)
                    .single();
            KeysetHandle key = master.unwrap(kept, PRF, name);
            this.hmac = key.getPrimitive(PRF, PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new StartRefused(
                    "Huvudnyckeln passar inte till databasen: ange den nyckel som databasen skapades med.", e);
        }
    }

    byte[] of(PersonalIdentityNumber number, String insats) {
        return of(number.digits(), insats);
    }

    byte[] of(String text, String insats) {
        try {
            byte[] input = (insats + "/" + text).getBytes(StandardCharsets.UTF_8);
            return hmac.computePrimary(input, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No blind index", e);
        }
    }
}
