package se.rehabvagen.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key that wraps all others (AES-256-GCM); it never stands in the database. */
final class MasterKey {

    /** Length of a master key in bytes. */
    static final int LENGTH = 32;

    private final Aead aead;

    /**
     * @param key 32 random bytes
     * @throws IllegalArgumentException if there are not 32
     */
    MasterKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A master key has 32 bytes");
        }
        try {
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(LENGTH)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey master = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            this.aead = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(master).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    /** A new key, to be used and to be kept wrapped. */
    Wrapped generate(Parameters kind, Configuration configuration, String owner) throws GeneralSecurityException {
        KeysetHandle key = KeysetHandle.generateNew(kind, configuration);
        byte[] wrapped =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, associatedData(owner), configuration);
        return new Wrapped(key, wrapped);
    }

    /**
     * @throws GeneralSecurityException if it was wrapped by another master key or for another owner
     */
    KeysetHandle unwrap(byte[] wrapped, Configuration configuration, String owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, associatedData(owner), configuration);
    }

    private static byte[] associatedData(String owner) {
        return ("key/" + owner).getBytes(StandardCharsets.UTF_8);
    }

    /** A key in both its shapes. */
    record Wrapped(KeysetHandle key, byte[] wrapped) {}
}
