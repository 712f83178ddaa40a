package se.rehabvagen.timeline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** The rows of the lists are derived: however they came about, they are the same. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingsTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Standings standings;

    @LocalServerPort
    private int port;

    @BeforeAll
    void aCaseIsPlayedIn() {
        standings.refresh();
        SmallProject.play(port, "listprov", "LISTA-1", """
                2021-08-23;inskriven;
                2021-09-01;samtycke;ja
                2021-09-10;sassam;
                2021-10-01;plan_for_avslut;2022-06-30
                """);
    }

    private List<Map<String, Object>> rows() {
        return database.sql("""
                        select case_number, organisation, from_day::text as since, description, phases::text as phases
                        from rehabvagen.case_standing where case_number = 'LISTA-1' order by 1, 2, 3""").query().listOfRows();
    }

    @Test
    void whatIsRegisteredIsReadWhenSomebodyAsks() {
        standings.refresh();

        assertThat(rows())
                .extracting(row -> row.get("organisation") + " " + row.get("since") + " " + row.get("description"))
                .containsExactly(
                        "AF 0001-01-01 Plan för avslut 2022-06-30",
                        "AF 2022-07-01 Planen förföll 2022-06-30",
                        "FK 0001-01-01 Plan för avslut 2022-06-30",
                        "FK 2022-07-01 Planen förföll 2022-06-30",
                        "REGION 0001-01-01 Plan för avslut 2022-06-30",
                        "REGION 2022-07-01 Planen förföll 2022-06-30");
    }

    @Test
    void derivedAnewTheyAreTheSame() {
        standings.refresh();
        List<Map<String, Object>> before = rows();

        database.sql("update rehabvagen.case_standing_watermark set rules = 'older'")
                .update();
        database.sql("update rehabvagen.case_standing set description = 'wrong', phases = '{}'")
                .update();
        standings.refresh();

        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }
}
