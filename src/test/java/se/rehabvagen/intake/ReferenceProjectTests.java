package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.WholeApplicationTest;

/** The whole reference project: shuffled, stopped in the middle, gone on, and read in once more. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceProjectTests {

    private static final ReferenceFiles PROJECT =
            ReferenceFiles.of("langa-sjukfall", "LSS-").shuffled(7);

    @Autowired
    private IntakeDriver driver;

    @Autowired
    private IntakeDesk desk;

    @Autowired
    private IntakeTurn turn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestRestTemplate http;

    private Intake done;

    @BeforeAll
    void theProjectIsPlayedInWithASuddenStop() throws Exception {
        Intake begun = driver.begin(PROJECT);
        await().atMost(Duration.ofMinutes(20))
                .until(() -> desk.find(begun.insats(), begun.id()).orElseThrow().done() > PROJECT.rowCount() / 2);
        turn.stop();
        assertThat(desk.find(begun.insats(), begun.id()).orElseThrow().isFinished())
                .isFalse();
        turn.ready();
        done = driver.finished(begun);
    }

    @Test
    void everyRowIsIn() {
        assertThat(done.errors()).isEmpty();
        assertThat(done.status()).isEqualTo(Intake.Status.KLAR);
        assertThat(done.done()).isEqualTo(PROJECT.rowCount());
    }

    @Test
    void theFiguresAreThoseOfThePublishedReport() throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (JsonNode expected : json.readTree(ReferenceFiles.text("expected.json"))) {
            String answer = http.withBasicAuth("projektledare", "projektledare")
                    .getForObject(
                            "/api/insatser/langa-sjukfall/nyckeltal?fran={fran}&till={till}",
                            String.class,
                            expected.get("rapportperiod_fran").asText(),
                            expected.get("per").asText());
            assertThat(json.readTree(answer)).isEqualTo(expected);
        }
    }

    @Test
    void theSameFilesAgainAddNothing() {
        long before = milestones();

        Intake again = driver.play(PROJECT.shuffled(8));

        assertThat(again.errors()).isEmpty();
        assertThat(again.done()).isEqualTo(PROJECT.rowCount());
        assertThat(milestones()).isEqualTo(before);
    }

    @Test
    void nobodyFindsAThousandOverdueThings() {
        assertThat(count("select count(*) from act_ru_incident where tenant_id_ like 'langa-sjukfall.%'"))
                .isZero();
        assertThat(count("select count(*) from act_ru_job where type_ = 'timer' and duedate_ < now()"
                        + " and tenant_id_ like 'langa-sjukfall.%'"))
                .isZero();
        assertThat(count("select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                        + " where d.key_ in ('standing-check-in', 'stalled-case')"
                        + " and t.tenant_id_ like 'langa-sjukfall.%'"))
                .isZero();
    }

    @Test
    void noPersonStandsOutsideTheVault() {
        List<String> names = PROJECT.participants().stream()
                .skip(1)
                .limit(20)
                .map(row -> row.split(";")[1])
                .toList();
        for (String number : names) {
            assertThat(count("select count(*) from act_hi_varinst where text_ like '%" + number + "%'"))
                    .isZero();
        }
    }

    private long milestones() {
        return count("select count(*) from rehabvagen.milestone where insats = 'langa-sjukfall'");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
