package se.rehabvagen.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program in a JVM of its own, on the class path of the tests, that can be killed at any moment as by {@code kill -9}.
 * What it prints is collected line by line.
 */
public final class ChildJvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    private ChildJvm(Process process) {
        this.process = process;
        this.reader = new Thread(this::collect, "child-" + process.pid());
        this.reader.setDaemon(true);
        this.reader.start();
    }

    /**
     * Starts the main method of a class, on the class path of the tests.
     *
     * @param environment added to this JVM's
     */
    public static ChildJvm start(Class<?> program, Map<String, String> environment, String... arguments) {
        return onClassPath(System.getProperty("java.class.path"), program, environment, arguments);
    }

    static ChildJvm onClassPath(
            String classPath, Class<?> program, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line. Fails with everything printed if the program ends without it, or after ten minutes. */
    public String await(Predicate<String> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (lines) {
            for (int seen = 0; ; seen++) {
                while (lines.size() == seen) {
                    waitForALine(deadline);
                }
                if (wanted.test(lines.get(seen))) {
                    return lines.get(seen);
                }
            }
        }
    }

    /** Waits until so many lines fulfil a condition. */
    public void awaitCount(int count, Predicate<String> wanted) {
        int[] found = {0};
        await(line -> wanted.test(line) && ++found[0] == count);
    }

    /** What the program has printed so far. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Kills it at once (SIGKILL) and gives everything that it had printed. */
    public List<String> kill() {
        process.destroyForcibly();
        return end();
    }

    /** Kills it after a time, however far it has come. */
    public List<String> killAfter(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return kill();
    }

    /** Asks it to stop (SIGTERM), waits until it has, and gives everything that it had printed. */
    public List<String> stop() {
        process.destroy();
        return end();
    }

    /** Waits until it has ended. */
    public int exitCode() {
        end();
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        kill();
    }

    private List<String> end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The child JVM does not end:\n" + String.join("\n", lines()));
            }
            reader.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return lines();
    }

    private void waitForALine(long deadline) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0 || !reader.isAlive()) {
            throw new AssertionError("The child JVM did not print it:\n" + String.join("\n", lines));
        }
        try {
            lines.wait(Math.min(left, 200));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void collect() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
