package se.rehabvagen.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;

/** Works off one intake: checks it, plays it in, tells the end. What was done before a sudden stop is found and left. */
@Component
final class IntakeWork {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);
    private static final int TOLD_EVERY = 500;

    /** Intakes are about the real world: the engine's clock may stand in the past. */
    private static final Clock SYSTEM = Clock.system(EngineClock.SWEDEN);

    private final IntakeTable table;
    private final IntakeCheck check;
    private final Player player;
    private final Insatser insatser;
    private final DoorsClosed doors;

    IntakeWork(IntakeTable table, IntakeCheck check, Player player, Insatser insatser, DoorsClosed doors) {
        this.table = table;
        this.check = check;
        this.player = player;
        this.insatser = insatser;
        this.doors = doors;
    }

    /** Checks only. */
    void tryOut(Intake intake) {
        checked(intake);
    }

    /** Checks and plays in. The doors are closed and nobody else uses the engine's clock. */
    void playIn(Intake intake) throws InterruptedException {
        IntakePlan plan = checked(intake);
        if (plan == null) {
            return;
        }
        LOG.info("Intake {} into {} begins: {} rows", intake.id(), intake.insats(), plan.rows());
        table.begin(intake, plan);
        doors.report(progress(intake, plan.known(), plan.rows()));
        List<RowError> errors = new ArrayList<>(plan.errors());
        errors.addAll(play(intake, plan));
        finish(intake, plan.rows(), errors);
    }

    /** The plan, or null where there is nothing to play and the intake is at its end. */
    @org.jspecify.annotations.Nullable
    private IntakePlan checked(Intake intake) {
        try {
            IntakePlan plan = check.check(intake, insats(intake), table.files(intake), LocalDate.now(SYSTEM));
            if (!intake.isDryRun() && !plan.cases().isEmpty()) {
                return plan;
            }
            finish(intake, plan.rows(), plan.errors());
        } catch (UnreadableFile e) {
            finish(intake, 0, List.of(new RowError("", 0, "", e.getMessage())));
        }
        return null;
    }

    private List<RowError> play(Intake intake, IntakePlan plan) throws InterruptedException {
        Threads threads = new Threads();
        try {
            Playing playing = new Playing(
                    player, threads, insats(intake), plan, LocalDate.now(SYSTEM), rows -> told(intake, plan, rows));
            return playing.run();
        } finally {
            threads.end();
        }
    }

    private synchronized void told(Intake intake, IntakePlan plan, int rows) {
        DoorsClosed.Progress before = doors.closedFor().orElse(new DoorsClosed.Progress("", 0, 0));
        // Of two that come at once the later may have seen less.
        if (rows > before.done()) {
            table.progress(intake, rows);
            doors.report(progress(intake, rows, plan.rows()));
            if (rows / TOLD_EVERY > before.done() / TOLD_EVERY) {
                LOG.info("Intake {}: {} of {} rows", intake.id(), rows, plan.rows());
            }
        }
    }

    private static DoorsClosed.Progress progress(Intake intake, int done, int total) {
        return new DoorsClosed.Progress(
                "Händelser läses in i %s: %d av %d rader.".formatted(intake.insats(), done, total), done, total);
    }

    private void finish(Intake intake, int rows, List<RowError> errors) {
        List<RowError> sorted = errors.stream().sorted(IntakePlan.BY_ROW).toList();
        boolean isRefused = IntakePlan.refused(sorted) == rows;
        Intake.Status status = isRefused ? Intake.Status.AVVISAD : Intake.Status.KLAR;
        table.finish(intake, status, rows, told(rows, sorted), SYSTEM.instant());
        LOG.info("Intake {} ends: {}, {} rows, {} errors", intake.id(), status.code(), rows, sorted.size());
    }

    private static List<RowError> told(int rows, List<RowError> errors) {
        return rows == 0 && errors.isEmpty() ? List.of(new RowError("", 0, "", "Filerna har inga rader.")) : errors;
    }

    private Insats insats(Intake intake) {
        return insatser.find(intake.insats()).orElseThrow();
    }
}
