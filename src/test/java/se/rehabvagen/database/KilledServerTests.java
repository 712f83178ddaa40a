package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rehabvagen.testing.ChildJvm;

class KilledServerTests {

    @TempDir
    private Path data;

    @Test
    void everythingCommittedSurvivesKillsInTheMiddleOfTheWork() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        Set<Long> committed = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            ChildJvm child = start();
            child.awaitCount(20 + random.nextInt(300), line -> line.startsWith("committed "));
            committed.addAll(ids(child.kill()));
        }

        assertThat(kept()).containsAll(committed).hasSizeGreaterThan(39);
    }

    @Test
    void aKillWhileStartingLeavesADirectoryThatStarts() throws Exception {
        Set<Long> committed = new HashSet<>();
        for (int millis : new int[] {700, 1500, 2500}) {
            committed.addAll(ids(start().killAfter(Duration.ofMillis(millis))));
        }

        assertThat(kept()).containsAll(committed);
        try (var left = Files.newDirectoryStream(data, "*.unfinished-*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aSecondJvmOnTheSameDirectoryIsRefusedAndTheFirstWorksOn() {
        try (ChildJvm first = start()) {
            first.await("ready"::equals);

            assertThatThrownBy(() -> PostgresServer.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "Rehabvägen körs redan på datakatalogen %s: stoppa den, eller välj en annan katalog med REHABVAGEN_DATA.",
                            data);
            int before = first.lines().size();
            first.awaitCount(before + 10, line -> line.startsWith("committed ") || line.equals("ready"));
            first.stop();
        }
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    private ChildJvm start() {
        return ChildJvm.start(CommittingProgram.class, Map.of(), data.toString());
    }

    private static List<Long> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("committed [0-9]+"))
                .map(line -> Long.valueOf(line.substring("committed ".length())))
                .toList();
    }

    private Set<Long> kept() throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (PostgresServer server = PostgresServer.start(data);
                Connection connection = DriverManager.getConnection(
                        server.address().url(),
                        server.address().user(),
                        server.address().password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists committed (id bigserial primary key)");
            try (ResultSet rows = statement.executeQuery("select id from committed")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }
}
