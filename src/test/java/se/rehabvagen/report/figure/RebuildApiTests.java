package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** What is derived can be derived again, by the administrator alone. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildApiTests {

    private static final String REBUILDING = "/api/milstolpar/ombyggnad";
    private static final String INSATS = "ombyggnad-prov";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Caller admin;

    @BeforeAll
    void aCaseIsPlayedIn() {
        admin = Caller.program(port, "admin");
        SmallProject.play(port, INSATS, "OMB-0001", """
                2020-08-22;inskriven;
                2020-09-01;samtycke;ja
                2020-10-07;sassam;""");
    }

    @BeforeEach
    void whatOtherTestsLeftIsPutRight() {
        assertThat(admin.send("POST", REBUILDING, null).status()).isEqualTo(200);
        assertThat(milestones()).hasSizeGreaterThan(2);
    }

    @Test
    void whereAllIsRightNothingDiffers() throws Exception {
        assertDifferences(0, 0);
    }

    @Test
    void milestonesAreDerivedFromHistoryAgain() throws Exception {
        List<Map<String, Object>> before = milestones();
        change("delete from rehabvagen.milestone where insats = ? and key = 'sassam-held'");
        change("update rehabvagen.milestone set occurred_on = '1999-01-01' where insats = ? and key = 'enrolled'");

        assertDifferences(2, 0);

        assertThat(milestones()).isEqualTo(before);
        assertDifferences(0, 0);
    }

    @Test
    void theRowsOfTheFiguresAreDerivedFromTheMilestonesAgain() throws Exception {
        change("update rehabvagen.figure set sex = 'M' where insats = ?");
        change(
                "update rehabvagen.figure_day set change = change + 1 where insats = ? and measure = 'participants' and change > 0");

        assertDifferences(0, 2);

        assertDifferences(0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projektledare", "agare1", "ordforande", "designer", "utredare1", "rehab-vc-ekbacken", "af1"})
    void nobodyElseMay(String user) {
        Caller.Answer answer = Caller.program(port, user).send("POST", REBUILDING, null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Din roll får inte göra det här.");
    }

    @Test
    void aStrangerIsAskedWhoItIs() {
        assertThat(Caller.stranger(port).send("POST", REBUILDING, null).status())
                .isIn(401, 403);
    }

    private void assertDifferences(int milestones, int figures) throws Exception {
        JsonNode answer = JSON.readTree(admin.send("POST", REBUILDING, null).body());

        assertThat(answer)
                .isEqualTo(JSON.readTree("{\"milstolpar\":%d,\"nyckeltal\":%d}".formatted(milestones, figures)));
    }

    private void change(String sql) {
        assertThat(database.sql(sql).param(INSATS).update()).isEqualTo(1);
    }

    private List<Map<String, Object>> milestones() {
        return database.sql(
                        "select id, key, occurred_on, facts::text from rehabvagen.milestone where insats = ? order by id")
                .param(INSATS)
                .query()
                .listOfRows();
    }
}
