package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.rehabvagen.testing.EventLogSchemas;
import se.rehabvagen.testing.ProductJvm;

/**
 * The whole reference project, its rows in any order, handed in over HTTP to the product as its users start it, which is
 * killed in the middle and started again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferenceProjectTests {

    private static final ReferenceFiles PROJECT =
            ReferenceFiles.of("langa-sjukfall", "LSS-").shuffled(7);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private static Path data;

    private ProductJvm product;
    private IntakeDoor door;
    private JsonNode done;

    @BeforeAll
    void theProjectIsPlayedInAndTheProductKilledInTheMiddle() {
        product = ProductJvm.withoutProject(data);
        product.awaitOpen();
        door = new IntakeDoor(product);
        door.register(PROJECT);
        String intake = door.handIn(PROJECT);
        await().atMost(PATIENCE).until(() -> door.registered(intake) > PROJECT.rowCount() / 2);
        product.killAndStartAgain();
        assertThat(door.registered(intake)).isBetween(PROJECT.rowCount() / 2, PROJECT.rowCount() - 1);
        done = door.finished(intake);
    }

    @AfterAll
    void end() {
        product.close();
    }

    @Test
    @Order(1)
    void everyRowIsIn() {
        assertThat(done.get("fel")).isEmpty();
        assertThat(done.get("klara").asInt()).isEqualTo(PROJECT.rowCount());
    }

    @Test
    @Order(2)
    void theFiguresAreThoseOfThePublishedReports() {
        assertThat(ReferenceFiles.reports())
                .allSatisfy(
                        expected -> assertThat(door.figures(PROJECT, expected)).isEqualTo(expected));
    }

    @Test
    @Order(2)
    void theEventLogTellsTheCourseOfEveryParticipant() {
        String log = product.as("projektledare")
                .get("/api/insatser/langa-sjukfall/export/handelselogg.xes")
                .body();

        EventLogSchemas.assertValidXes(log);
        assertThat(log.split("<trace>", -1)).hasSize(1 + 626);
    }

    @Test
    @Order(3)
    void theSameFilesAgainAddNothing() {
        long before = count("select count(*) from rehabvagen.milestone");

        JsonNode again = door.finished(door.handIn(PROJECT.shuffled(8)));

        assertThat(again.get("fel")).isEmpty();
        assertThat(again.get("klara").asInt()).isEqualTo(PROJECT.rowCount());
        assertThat(count("select count(*) from rehabvagen.milestone")).isEqualTo(before);
    }

    @Test
    @Order(4)
    void whatIsDerivedAgainIsWhatWasWritten() {
        assertThat(product.as("admin")
                        .send("POST", "/api/milstolpar/ombyggnad", null)
                        .body())
                .isEqualTo("{\"milstolpar\":0,\"nyckeltal\":0}");
    }

    @Test
    @Order(4)
    void theWaitsAreThoseOfHistory() {
        Map<String, ReferenceWaits.Numbers> told = ReferenceWaits.told(product);

        assertThat(told).hasSizeGreaterThan(12).isEqualTo(ReferenceWaits.fromHistory(product));
        assertThat(product.as("admin")
                        .send("POST", "/api/flaskhalsar/ombyggnad", null)
                        .body())
                .isEqualTo("{\"stopp\":0}");
    }

    @Test
    @Order(5)
    void nobodyFindsAThousandOverdueThings() {
        assertThat(count("select count(*) from act_ru_incident")).isZero();
        assertThat(count("select count(*) from act_ru_job where type_ = 'timer' and duedate_ < now()"))
                .isZero();
        assertThat(count("select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                        + " where d.key_ in ('standing-check-in', 'stalled-case')"))
                .isZero();
    }

    @Test
    @Order(6)
    void noPersonStandsOutsideTheVaultOrInTheLog() {
        PersonSearch search = new PersonSearch(PROJECT.participants());
        assertThat(search.in(PROJECT.participants().get(1).replace(';', ' '))).hasSize(2);

        assertThat(search.in(product.database())).isEmpty();
        assertThat(product.log()).allSatisfy(line -> assertThat(search.in(line)).isEmpty());
        assertThat(search.in(done.toString())).isEmpty();
    }

    @Test
    @Order(7)
    void whatPeopleHandedInSurvivesAKillWhileTheyWork() throws Exception {
        List<String> hubs = product.database()
                .sql("select t.id_ from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                        + " where d.key_ = 'rehabilitation-case' and t.assignee_ = 'utredare1'")
                .query(String.class)
                .list();
        Set<String> acknowledged;
        try (Workers workers = new Workers(product.as("utredare1"), hubs)) {
            await().atMost(PATIENCE).until(() -> workers.acknowledged().size() >= 8);
            product.kill();
            acknowledged = workers.acknowledged();
        }

        product.startAgain();

        assertThat(acknowledged)
                .allSatisfy(
                        task -> assertThat(count("select count(*) from act_hi_taskinst where id_ = '%s'".formatted(task)
                                        + " and delete_reason_ = 'completed'"))
                                .isEqualTo(1));
        assertThat(count("select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                        + " where d.key_ = 'avstamningsmote'"))
                .isGreaterThanOrEqualTo(acknowledged.size());
        assertThat(count("select count(*) from act_ru_incident")).isZero();
    }

    private long count(String sql) {
        return product.database().sql(sql).query(Long.class).single();
    }
}
