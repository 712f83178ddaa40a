package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class ProjectionTests {

    private static final int CASES = 400;
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    @Autowired
    private Figures figures;

    @Autowired
    private Projection projection;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private MilestoneRows rows;
    private String insats;

    @BeforeEach
    void begin() {
        rows = new MilestoneRows(database);
        insats = "prov-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void tidyUp() {
        database.sql("delete from rehabvagen.milestone where insats = ?")
                .param(insats)
                .update();
        database.sql("delete from rehabvagen.figure where insats = ?")
                .param(insats)
                .update();
    }

    @Test
    void countedBySqlAndCountedFromTheMilestonesAreTheSame() {
        histories(1);
        assertSame(1);

        histories(2);
        assertSame(2);
    }

    @Test
    void derivedAnewItIsTheSame() {
        // Other tests take their rows away without their sums.
        projection.rebuild();
        histories(3);

        assertThat(projection.rebuild()).isZero();
        assertSame(3);
    }

    @Test
    void aMilestoneThatIsCommittedLateIsNotMissed() throws Exception {
        enrol("LSS-0001");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            rows.insert(Reached.in(insats, "LSS-0001", day(5), "meeting-held"));
            written.countDown();
            await(mayCommit);
        }));
        written.await();
        enrol("LSS-0002");
        assertThat(now().participants()).isEqualTo(2);
        assertThat(now().meetings()).isZero();

        mayCommit.countDown();
        slow.get();

        assertThat(now().meetings()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatWasRestoredOnAnotherServerIsReadAgain() {
        enrol("LSS-0001");
        assertThat(now().participants()).isEqualTo(1);
        database.sql("update rehabvagen.figure_watermark set seen = '9000000000000'")
                .update();
        enrol("LSS-0002");

        assertThat(now().participants()).isEqualTo(2);
    }

    @Test
    void whoIsNoParticipantAfterACorrectionIsGone() {
        enrol("LSS-0001");
        assertThat(now().participants()).isEqualTo(1);
        rows.insert(Reached.in(
                insats,
                "LSS-0001",
                day(9),
                "corrected",
                "correctedMilestone",
                "consent-given",
                "correctedDate",
                day(2).toString(),
                "correctionKind",
                "ogiltig"));

        assertThat(now().participants()).isZero();
    }

    private void histories(long seed) {
        for (int index = 0; index < CASES; index++) {
            rows.insert(RandomHistory.of(seed * CASES + index, insats, "LSS-" + index % 300));
        }
    }

    private void assertSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int index = 0; index < 12; index++) {
            LocalDate from = RandomHistory.START.plusDays(random.nextInt(RandomHistory.DAYS));
            Period period = new Period(from, from.plusDays(random.nextInt(300)));
            Question question = new Question(insats, period);

            assertThat(figures.asKnownNow(question))
                    .as("%s, seed %s", question, seed)
                    .isEqualTo(figures.asKnownOn(LATER, question));
        }
    }

    private void enrol(String number) {
        rows.insert(Reached.in(
                insats, number, day(1), "enrolled", "sex", "M", "sickLeaveStart", "2019-01-01", "unit", "vc-norr"));
        rows.insert(Reached.in(insats, number, day(2), "consent-given"));
    }

    private Counts now() {
        return figures.asKnownNow(new Question(insats, new Period(day(0), day(100)))).values().stream()
                .reduce(Counts.NONE, Counts::plus);
    }

    private static LocalDate day(int number) {
        return RandomHistory.START.plusDays(number);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
