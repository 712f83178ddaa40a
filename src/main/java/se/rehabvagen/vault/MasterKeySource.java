package se.rehabvagen.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import se.rehabvagen.database.OwnerOnlyFile;
import se.rehabvagen.database.StartRefused;

/** Where the master key comes from: a setting, a file that a setting names, or (trial) a file made on the first start. */
final class MasterKeySource {

    private MasterKeySource() {}

    /**
     * @param setting 32 bytes in Base64
     * @throws StartRefused if it is something else
     */
    static MasterKey fromSetting(String setting) {
        return decode(setting, "REHABVAGEN_MASTER_KEY");
    }

    /** @throws StartRefused if the file cannot be read or holds no key */
    static MasterKey fromFile(Path file) {
        try {
            return decode(Files.readString(file, StandardCharsets.US_ASCII), "Filen " + file);
        } catch (IOException e) {
            throw new StartRefused("Huvudnyckelns fil %s kan inte läsas.".formatted(file), e);
        }
    }

    /** The key that belongs to the data directory, made once. */
    static MasterKey fromFileMadeOnFirstStart(Path file) {
        if (Files.notExists(file)) {
            byte[] key = new byte[MasterKey.LENGTH];
            new SecureRandom().nextBytes(key);
            try {
                OwnerOnlyFile.write(file, Base64.getEncoder().encodeToString(key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fromFile(file);
    }

    private static MasterKey decode(String text, String origin) {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException notThirtyTwoBytes) {
            throw new StartRefused("%s ska hålla 32 slumpade byte i Base64, till exempel från: openssl rand -base64 32"
                    .formatted(origin));
        }
    }
}
