package se.rehabvagen.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which a trial keeps everything, held by one JVM at a time. The operating system lets go of the hold
 * when the JVM dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws StartRefused if another JVM holds it, or it cannot be written */
    static DataDirectory hold(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            OwnerOnlyFile.createDirectory(path);
            FileChannel lockFile = FileChannel.open(
                    path.resolve("rehabvagen.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new StartRefused(
                        "Rehabvägen körs redan på datakatalogen %s: stoppa den, eller välj en annan katalog med REHABVAGEN_DATA."
                                .formatted(path));
            }
            return new DataDirectory(path, lockFile);
        } catch (IOException e) {
            throw new StartRefused(
                    "Datakatalogen %s kan inte skrivas av användaren %s: ge rätt till den, eller välj en annan med REHABVAGEN_DATA."
                            .formatted(path, System.getProperty("user.name")),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new IllegalStateException("The data directory cannot be let go: " + path, e);
        }
    }
}
