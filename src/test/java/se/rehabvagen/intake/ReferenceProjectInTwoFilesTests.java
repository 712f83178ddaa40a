package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rehabvagen.testing.ProductJvm;

/**
 * The whole reference project in two deliveries, its rows as they stand: the first year, and later the whole list of people
 * with the second year's events.
 */
class ReferenceProjectInTwoFilesTests {

    private static final ReferenceFiles PROJECT = ReferenceFiles.of("langa-sjukfall", "LSS-");

    /** The day of a report: what it shows follows from the first delivery alone. */
    private static final String FIRST_YEAR = "2021-04-30";

    @TempDir
    private Path data;

    @Test
    void theFiguresAreThoseOfThePublishedReports() {
        try (ProductJvm product = ProductJvm.withoutProject(data)) {
            product.awaitOpen();
            IntakeDoor door = new IntakeDoor(product);
            door.register(PROJECT);

            deliver(door, PROJECT.until(FIRST_YEAR).whoHaveBegun());
            assertReported(
                    door,
                    ReferenceFiles.reports().stream()
                            .filter(report -> report.get("per").asText().compareTo(FIRST_YEAR) <= 0)
                            .toList());

            deliver(door, PROJECT.after(FIRST_YEAR));
            assertReported(door, ReferenceFiles.reports());
        }
    }

    private static void deliver(IntakeDoor door, ReferenceFiles files) {
        JsonNode done = door.finished(door.handIn(files));
        assertThat(done.get("fel")).isEmpty();
        assertThat(done.get("klara").asInt()).isEqualTo(files.rowCount());
    }

    private static void assertReported(IntakeDoor door, List<JsonNode> reports) {
        assertThat(reports)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        expected -> assertThat(door.figures(PROJECT, expected)).isEqualTo(expected));
    }
}
