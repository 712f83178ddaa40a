package se.rehabvagen.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals files with personal data that have to wait in the database. Each set of files has a key of its own; whoever throws the
 * wrapped key away has erased the files.
 */
public final class SealedFiles {

    private static final Configuration AEAD = AeadConfig2026.get();
    private static final String OWNER = "file";

    private final MasterKey master;

    SealedFiles(MasterKey master) {
        this.master = master;
    }

    /** A new key, wrapped by the master key. */
    public byte[] newKey() {
        try {
            return master.generate(PredefinedAeadParameters.AES256_GCM, AEAD, OWNER)
                    .wrapped();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key for a file", e);
        }
    }

    /** @param name what the file is; it can be opened under the same name only */
    public byte[] seal(byte[] wrappedKey, String name, byte[] content) {
        try {
            return aead(wrappedKey).encrypt(content, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal the file " + name, e);
        }
    }

    public byte[] open(byte[] wrappedKey, String name, byte[] sealed) {
        try {
            return aead(wrappedKey).decrypt(sealed, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open the file " + name, e);
        }
    }

    private Aead aead(byte[] wrappedKey) throws GeneralSecurityException {
        KeysetHandle key = master.unwrap(wrappedKey, AEAD, OWNER);
        return key.getPrimitive(AEAD, Aead.class);
    }
}
