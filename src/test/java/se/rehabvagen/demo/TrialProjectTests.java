package se.rehabvagen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.intake.ProjectIntake;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.Staff;
import se.rehabvagen.testing.WholeApplicationTest;

/** What a start does about the project of a trial, without playing its thousands of rows: the tests go on from each other. */
@WholeApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrialProjectTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final YearMonth EARLIER = YearMonth.of(2025, 3);

    @Autowired
    private ProjectIntake intake;

    @Autowired
    private Insatser insatser;

    @Autowired
    private Staff staff;

    @Autowired
    private DoorsClosed doors;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Test
    @Order(1)
    void switchedOffItMakesThePeopleAndNoProject() {
        new TrialProject(intake, insatser, "off").prepare();

        assertThat(staff.roles("projektledare")).containsExactly(Role.PROJEKTLEDARE);
        assertThat(staff.roles("utredare4")).containsExactly(Role.FORSAKRINGSUTREDARE);
        assertThat(insatser.find(ReferenceProject.ID)).isEmpty();
    }

    @Test
    void everybodyWhoWorksInItHasAName() {
        Insats project = Insatser.read(ReferenceProject.original().toString());

        assertThat(project.units()).allSatisfy(unit -> {
            assertThat(ReferenceProject.staff())
                    .containsKeys(unit.investigators().toArray(String[]::new));
            assertThat(ReferenceProject.staff()).containsKey(unit.coordinator());
        });
        assertThat(ReferenceProject.staff().values()).doesNotHaveDuplicates();
    }

    /** Stopped between the project and its files: they are handed in for the month that the project has got. */
    @Test
    @Order(2)
    void whatAnEarlierStartMadeIsGoneOnWith() throws SQLException {
        intake.ensure(new ReferenceProject(EARLIER).description());

        whileNothingIsPlayed(() -> new TrialProject(intake, insatser, "on").prepare());

        assertThat(insatser.find(ReferenceProject.ID).orElseThrow().end()).isEqualTo(EARLIER.atEndOfMonth());
        assertThat(intakes()).isZero();
    }

    /** The clock is held as another node would, and what was handed in is taken back before it can be played. */
    private void whileNothingIsPlayed(Runnable start) throws SQLException {
        try (Connection held = source.getConnection()) {
            JdbcClient other = JdbcClient.create(new SingleConnectionDataSource(held, true));
            other.sql("select pg_advisory_lock_shared(7247181922)")
                    .query((row, i) -> row)
                    .single();
            try {
                start.run();
                assertThat(intakes()).isEqualTo(1);
            } finally {
                database.sql("delete from rehabvagen.intake where insats = ?")
                        .param(ReferenceProject.ID)
                        .update();
                other.sql("select pg_advisory_unlock_all()")
                        .query((row, i) -> row)
                        .single();
            }
        }
        untilTheDoorsAreOpen();
    }

    @Test
    @Order(3)
    void whatWasHandedInOnceIsNotHandedInAgain() {
        byte[] people = "arendenummer;personnummer;fornamn;efternamn;kon;vardenhet;sjukskriven_fran;arbetsgivare;"
                .concat("sysselsattning;urvalsgrund\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] events = "arendenummer;datum;handelse;varde;detalj\n".getBytes(StandardCharsets.UTF_8);
        intake.read(ReferenceProject.ID, people, events, "prov");

        new TrialProject(intake, insatser, "on").prepare();
        await().atMost(PATIENCE).until(() -> unfinished() == 0);
        new TrialProject(intake, insatser, "on").prepare();
        untilTheDoorsAreOpen();

        assertThat(intakes()).isEqualTo(1);
    }

    private void untilTheDoorsAreOpen() {
        await().atMost(PATIENCE).until(() -> doors.closedFor().isEmpty());
    }

    private long intakes() {
        return count("select count(*) from rehabvagen.intake where insats = ?");
    }

    private long unfinished() {
        return count("select count(*) from rehabvagen.intake where insats = ? and finished_at is null");
    }

    private long count(String sql) {
        return database.sql(sql).param(ReferenceProject.ID).query(Long.class).single();
    }
}
