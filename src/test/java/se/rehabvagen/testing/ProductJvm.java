package se.rehabvagen.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.rehabvagen.RehabvagenApplication;

/**
 * The product as its users start it: the default profile, on a data directory of its own, in a JVM of its own that can be
 * killed at any moment and started again.
 */
public final class ProductJvm implements AutoCloseable {

    private static final Pattern WEB = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern DATABASE = Pattern.compile("PostgreSQL är startad på (127\\.0\\.0\\.1:\\d+)");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final Map<String, String> environment;
    private final List<String> printed = new ArrayList<>();
    private ChildJvm jvm;
    private int port;

    private ProductJvm(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
        this.jvm = launch();
    }

    /** Starts it without the trial project and waits until it answers. */
    public static ProductJvm withoutProject(Path data) {
        return new ProductJvm(
                data, Map.of("REHABVAGEN_DATA", data.toString(), "REHABVAGEN_DEMO", "off", "SERVER_PORT", "0"));
    }

    private ChildJvm launch() {
        ChildJvm started = ChildJvm.onClassPath(withoutTestClasses(), RehabvagenApplication.class, environment);
        port = Integer.parseInt(found(WEB, started.await(WEB.asPredicate())));
        await().atMost(PATIENCE)
                .until(() -> Caller.stranger(port).get("/actuator/health").status() == 200);
        return started;
    }

    /** What the product finds beside itself is what it finds in use: none of the tests' own beans. */
    private static String withoutTestClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** As {@code kill -9}, and the same command again. */
    public void killAndStartAgain() {
        kill();
        jvm = launch();
    }

    public void kill() {
        printed.addAll(jvm.kill());
    }

    public void startAgain() {
        jvm = launch();
    }

    /** Waits until people can work: not only is it up, no intake holds the doors. */
    public void awaitOpen() {
        await().atMost(PATIENCE).until(() -> as("admin").get("/api/insatser").status() == 200);
    }

    /** A trial's user, whose password is the user name. */
    public Caller as(String user) {
        return Caller.program(port, user);
    }

    /** Somebody who has logged in on the login page. */
    public Caller browser(String user) {
        return Caller.browser(port, user);
    }

    /** A look into its database, past the product. */
    public JdbcClient database() {
        String server = found(DATABASE, jvm.await(DATABASE.asPredicate()));
        try {
            String password = Files.readString(data.resolve("pg.password")).strip();
            return JdbcClient.create(
                    new DriverManagerDataSource("jdbc:postgresql://" + server + "/rehabvagen", "rehabvagen", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it has ever printed, over all its lives. */
    public List<String> log() {
        List<String> all = new ArrayList<>(printed);
        all.addAll(jvm.lines());
        return all;
    }

    @Override
    public void close() {
        jvm.close();
    }

    private static String found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            throw new AssertionError(line);
        }
        return matcher.group(1);
    }
}
