package se.rehabvagen.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that nobody but their owner may read: keys, passwords, data. */
public final class OwnerOnlyFile {

    private OwnerOnlyFile() {}

    /**
     * Writes a file so that it is there as a whole or not at all, whenever the machine stops.
     *
     * @throws IOException if the directory cannot be written
     */
    public static void write(Path file, String content) throws IOException {
        Path directory = createDirectory(file.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(directory, file.getFileName().toString(), ".tmp", rights("rw-------"));
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the directory, with its parents, if it is not there. */
    static Path createDirectory(Path directory) throws IOException {
        return Files.createDirectories(directory, rights("rwx------"));
    }

    private static FileAttribute<?>[] rights(String rights) {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
