package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingServerTests {

    @TempDir
    private Path directory;

    @Test
    void whoeverTakesItGetsAServerThatAnswers() throws SQLException {
        try (PostgresServer server = StartingServer.in(directory).take()) {
            ServerAddress address = server.address();
            try (Connection connection =
                    DriverManager.getConnection(address.getJdbcUrl(), address.getUsername(), address.getPassword())) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void aServerThatNobodyTookIsStoppedAndItsDirectoryIsFree() {
        StartingServer starting = StartingServer.in(directory);

        starting.giveUp();

        assertThat(directory.resolve("pg").resolve("postmaster.pid")).doesNotExist();
        try (DataDirectory free = DataDirectory.hold(directory)) {
            assertThat(free.path()).isEqualTo(directory);
        }
    }

    @Test
    void whyItCouldNotStartIsToldToWhoeverTakesIt() throws IOException {
        Path file = Files.createFile(directory.resolve("no-directory"));
        StartingServer starting = StartingServer.in(file);

        assertThatThrownBy(starting::take).isInstanceOf(StartRefused.class).hasMessageContaining("kan inte skrivas");
    }
}
