package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    @TempDir
    private static Path data;

    @Test
    void theServerIsDurableLocalAndAsksForAPassword() throws Exception {
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "show unix_socket_directories")).isEmpty();
            assertThat(ask(server, "show server_version")).startsWith("17.");
            assertThat(ask(server, "select lower('ÅÄÖ')")).isEqualTo("åäö");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.address().url(), PostgresServer.USER, "fel"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("pg.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aServerThatMayLoseDataIsRefused(@TempDir Path data) throws Exception {
        try (PostgresServer server = PostgresServer.start(data)) {
            execute(server, "alter role rehabvagen set synchronous_commit = off");
        }

        assertThatThrownBy(() -> PostgresServer.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "Databasen kan förlora sparade ärenden: inställningen synchronous_commit är avstängd i PostgreSQL, slå på den.");
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    @Test
    void filesAndAlterSystemCannotSwitchDurabilityOff() throws Exception {
        try (PostgresServer server = PostgresServer.start(data)) {
            execute(server, "alter system set fsync = off");
        }

        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aPidFileWhoseNumberAnotherProcessHasNowDoesNotHinderTheStart() throws Exception {
        List<String> pidFile;
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
            pidFile = new ArrayList<>(Files.readAllLines(data.resolve("pg/postmaster.pid")));
        }
        Process other = new ProcessBuilder("cat").start();
        pidFile.set(0, String.valueOf(other.pid()));
        Files.write(data.resolve("pg/postmaster.pid"), pidFile);

        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(ask(server, "select 2")).isEqualTo("2");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void anEmptyPidFileDoesNotHinderTheStart() throws Exception {
        PostgresServer.start(data).close();
        Files.createFile(data.resolve("pg/postmaster.pid"));

        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(ask(server, "select 3")).isEqualTo("3");
        }
    }

    @Test
    void aDirectoryInUseIsRefusedWithinOneJvmToo() {
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(server.address().url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> PostgresServer.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Rehabvägen körs redan på datakatalogen");
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws Exception {
        Path file = Files.createFile(data.resolve("not-a-directory"));

        assertThatThrownBy(() -> PostgresServer.start(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("kan inte skrivas av användaren");
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(PostgresServer server, String command) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        ServerAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
