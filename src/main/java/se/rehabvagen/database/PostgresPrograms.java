package se.rehabvagen.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the PostgreSQL programs. They refuse to run as root, so root runs them in a user namespace of their own. */
final class PostgresPrograms {

    private final Path directory;
    private final Path output;

    /**
     * @param directory the unpacked programs
     * @param output file that holds what the program printed last
     */
    PostgresPrograms(Path directory, Path output) {
        this.directory = directory;
        this.output = output;
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException with what the program printed, if it failed
     */
    void run(String program, String... arguments) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("LC_ALL", "C");
        int exit = waitFor(process.start());
        if (exit != 0) {
            throw new IOException("%s failed with %d: %s".formatted(program, exit, Files.readString(output)));
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
