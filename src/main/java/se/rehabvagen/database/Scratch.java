package se.rehabvagen.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Directories in which something is being made that is moved to its place when it is whole. Each has a name of its own, so
 * that a program which outlives a killed JVM never writes into what the next start makes.
 */
final class Scratch {

    private static final String MARK = ".unfinished-";
    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);

    private Scratch() {}

    static Path create(DataDirectory data, String name) throws IOException {
        return Files.createTempDirectory(data.path(), name + MARK);
    }

    /** Clears away what killed starts have left. */
    static void clear(DataDirectory data) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(data.path(), "*" + MARK + "*")) {
            for (Path directory : left) {
                if (!FileSystemUtils.deleteRecursively(directory.toFile())) {
                    LOG.warn("Ofärdig katalog från en avbruten start ligger kvar: {}", directory);
                }
            }
        }
    }
}
