package se.rehabvagen.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs that lie in the class path, unpacked once into the data directory: it belongs to the user who
 * runs the product, and nobody cleans it up under a running server.
 */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(DataDirectory data) throws IOException {
        byte[] archive = archive();
        Path unpacked = data.file("postgresql-" + fingerprint(archive));
        if (Files.notExists(unpacked)) {
            Path unfinished = Scratch.create(data, "postgresql");
            extract(archive, unfinished);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        try (InputStream packed =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return packed.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry = entries.getNextEntry();
            while (entry != null) {
                extract(entry, entries, target.resolve(entry.getName()).normalize());
                entry = entries.getNextEntry();
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException("Cannot be made executable: " + target);
            }
        }
    }
}
