package se.rehabvagen.intake;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.EngineTime;

/**
 * Takes one intake after the other, on one node at a time. The doors stay closed and no job runs from the start of the
 * application until it is clear that no intake has to go on; all nodes stand still while one plays.
 */
@Component
final class IntakeTurn implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeTurn.class);
    private static final long LOOK_AGAIN_SECONDS = 2;
    private static final long AFTER_TROUBLE_SECONDS = 5;

    private final IntakeTable table;
    private final IntakeWork work;
    private final DoorsClosed doors;
    private final EngineTime time;
    private final ClockLock lock;
    private final Semaphore called = new Semaphore(0);
    private @Nullable Thread thread;
    private boolean isClosed = true;

    IntakeTurn(IntakeTable table, IntakeWork work, DoorsClosed doors, EngineTime time, DataSource source) {
        this.table = table;
        this.work = work;
        this.doors = doors;
        this.time = time;
        this.lock = new ClockLock(source);
        doors.report(new DoorsClosed.Progress("Systemet startar.", 0, 0));
    }

    /** Something is there to be read in. */
    void call() {
        called.release();
    }

    /** Opens at once where nothing waits, so that a ready application is one that can be used. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() throws SQLException {
        if (table.next(false).isEmpty()) {
            open();
        }
        Thread started = new Thread(this::serve, "intake");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    private void serve() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                takeTurns();
                called.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                called.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | SQLException e) {
                LOG.error("An intake was interrupted; it goes on in a moment", e);
                pause();
            }
        }
    }

    private void takeTurns() throws InterruptedException, SQLException {
        for (Optional<Intake> dry = table.next(true); dry.isPresent(); dry = table.next(true)) {
            work.tryOut(dry.get());
        }
        if (table.next(false).isPresent()) {
            playIn();
        }
        open();
    }

    private void playIn() throws InterruptedException, SQLException {
        isClosed = true;
        doors.close(new DoorsClosed.Progress("Händelser läses in.", 0, 0));
        time.jobsHalt();
        lock.own();
        // Another node may have done it while this one waited.
        for (Optional<Intake> next = table.next(false); next.isPresent(); next = table.next(false)) {
            work.playIn(next.get());
        }
    }

    /** Opens what an intake, or the start, closed; nothing that somebody else closed. */
    private void open() throws SQLException {
        if (isClosed) {
            lock.share();
            time.jobsRun();
            doors.open();
            isClosed = false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(AFTER_TROUBLE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        // Begins when the application is ready, not with its context.
    }

    /** Stops before the engine does, so that nothing is taken for refused that was only interrupted. */
    @Override
    public void stop() {
        Thread running = thread;
        try {
            if (running != null) {
                running.interrupt();
                running.join();
            }
            lock.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.warn("The lock could not be given back; it goes with its connection", e);
        }
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
