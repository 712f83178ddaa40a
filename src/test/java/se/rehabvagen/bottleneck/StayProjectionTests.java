package se.rehabvagen.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.testing.WholeApplicationTest;

/** What is kept of the stays follows history, whatever happens there and whenever it is committed. */
@WholeApplicationTest
class StayProjectionTests {

    private static final String PROCESS = "samtycke";
    private static final String ACTIVITY = "userTask_inhamtaSamtycke";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    @Autowired
    private StayProjection projection;

    @Autowired
    private Places places;

    @Autowired
    private StayCounts counts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private HistoryRows history;
    private String insats;
    private String tenant;

    @BeforeEach
    void begin() {
        history = new HistoryRows(database);
        insats = "stay-" + UUID.randomUUID().toString().substring(0, 8);
        tenant = insats + ".norr";
    }

    @AfterEach
    void tidyUp() {
        history.deleteAll(tenant);
    }

    @Test
    void aStayThatIsCommittedLateIsNotMissed() throws Exception {
        String early = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            history.leave(early, DAY.plusDays(3), false);
            history.enter(tenant, PROCESS, ACTIVITY, DAY);
            written.countDown();
            await(mayCommit);
        }));
        written.await();
        history.enter(tenant, PROCESS, ACTIVITY, DAY);
        projection.refresh();
        assertThat(figures().openAtEnd()).isEqualTo(2);

        mayCommit.countDown();
        slow.get();
        projection.refresh();

        assertThat(figures().openAtEnd()).isEqualTo(2);
        assertThat(figures().ended()).isEqualTo(1);
        assertThat(figures().begun()).isEqualTo(3);
    }

    @Test
    void aNoteThatWasTakenInVainIsThereAgain() {
        history.enter(tenant, PROCESS, ACTIVITY, DAY);
        transaction.executeWithoutResult(status -> {
            projection.refresh();
            status.setRollbackOnly();
        });

        projection.refresh();

        assertThat(figures().openAtEnd()).isEqualTo(1);
    }

    @Test
    void whatWasRolledBackNeverWas() {
        transaction.executeWithoutResult(status -> {
            history.enter(tenant, PROCESS, ACTIVITY, DAY);
            status.setRollbackOnly();
        });

        projection.refresh();

        assertThat(figures().begun()).isZero();
    }

    @Test
    void severalWhoAskAtOnceTakeEachNoteOnce() {
        for (int stay = 0; stay < 50; stay++) {
            history.enter(tenant, PROCESS, ACTIVITY, DAY);
        }

        List<CompletableFuture<Void>> readers = IntStream.range(0, 6)
                .mapToObj(reader -> CompletableFuture.runAsync(projection::refresh))
                .toList();
        readers.forEach(CompletableFuture::join);

        assertThat(figures().openAtEnd()).isEqualTo(50);
    }

    @Test
    void whatHasEndedOutlivesTheCleanUpOfHistoryAndWhatIsOpenDoesNot() {
        String ended = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        history.leave(ended, DAY.plusDays(9), false);
        String open = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        projection.refresh();

        history.delete(ended);
        history.delete(open);
        projection.refresh();

        assertThat(figures().ended()).isEqualTo(1);
        assertThat(figures().openAtEnd()).isZero();
        assertThat(projection.rebuild()).isZero();
        assertThat(figures().ended()).isEqualTo(1);
    }

    @Test
    void whatIsFilledFromHistoryAsAWholeIsTheSame() {
        String ended = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        history.leave(ended, DAY.plusDays(9), false);
        history.enter(tenant, PROCESS, ACTIVITY, DAY);
        // As at the first start of a version that keeps the stays.
        database.sql("delete from rehabvagen.stay_news").update();
        database.sql("update rehabvagen.stay_state set is_filled = false").update();

        projection.refresh();

        assertThat(figures().ended()).isEqualTo(1);
        assertThat(figures().openAtEnd()).isEqualTo(1);
    }

    @Test
    void aCaseThatMovesToAnotherTenantIsCountedThere() {
        String step = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        projection.refresh();
        database.sql("update act_hi_actinst set tenant_id_ = ? where id_ = ?")
                .params(insats + ".soder", step)
                .update();

        projection.refresh();

        assertThat(figures(Optional.of("norr")).begun()).isZero();
        assertThat(figures(Optional.of("soder")).begun()).isEqualTo(1);
        history.deleteAll(insats + ".soder");
    }

    @Test
    void allAreMeasuredByTheDeadlinesOfToday() {
        String step = history.enter(tenant, PROCESS, ACTIVITY, DAY);
        projection.refresh();
        // Ten working days from the Tuesday before a leap day.
        assertThat(due(step)).isEqualTo(LocalDate.of(2024, 3, 5));
        database.sql("update rehabvagen.stay set due_on = ? where id = ?")
                .params(LocalDate.of(2024, 2, 23), step)
                .update();
        database.sql("update rehabvagen.stay_target set measured_by = '3 arbetsdagar' where target = 'samtycke'")
                .update();
        database.sql("update rehabvagen.stay_state set deadlines = deadlines - 1")
                .update();

        projection.refresh();

        assertThat(due(step)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    private LocalDate due(String step) {
        return database.sql("select due_on from rehabvagen.stay where id = ?")
                .param(step)
                .query(LocalDate.class)
                .single();
    }

    private Figures figures() {
        return figures(Optional.empty());
    }

    private Figures figures(Optional<String> unit) {
        Scope scope = new Scope(true, Set.of(), Optional.of(insats), unit);
        Period period = new Period(DAY, DAY.plusDays(60));
        Question question = new Question(scope, period, DAY.plusDays(60), Optional.of(PROCESS), Optional.empty());
        List<Place.Step> steps = places.steps(question);
        return new Gathered(question, steps, counts.of(question, steps, List.of(period)))
                .tally(steps, 0)
                .figures();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
