package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.process.InsatsProcess;

/**
 * One playing of past events. No case waits for another: each lives its own days on a clock of its own, the timers that fell
 * due before the events of a day, and on to now.
 *
 * <p>A case that began here lives each of its days. A case that was there already stands at now and cannot go back: its events
 * are registered now, dated in their forms.
 */
final class Playing {

    /** Hears how far it has come, from several threads: rows that are in. */
    interface Listener {
        void played(int rows);
    }

    private final Player player;
    private final Insats insats;
    private final IntakePlan plan;
    private final LocalDate today;
    private final Listener listener;
    private final Threads threads;
    private final PlayErrors errors = new PlayErrors();
    private final AtomicInteger rows;

    Playing(Player player, Threads threads, Insats insats, IntakePlan plan, LocalDate today, Listener listener) {
        this.player = player;
        this.threads = threads;
        this.insats = insats;
        this.plan = plan;
        this.today = today;
        this.listener = listener;
        this.rows = new AtomicInteger(plan.known());
    }

    /**
     * Plays everything in.
     *
     * @return what could not be registered
     */
    List<RowError> run() throws InterruptedException {
        Map<CaseNumber, String> investigators = dealtOut();
        List<Callable<Object>> lives = new ArrayList<>();
        for (CasePlan each : plan.cases()) {
            lives.add(() -> live(each, investigators.getOrDefault(each.number(), "")));
        }
        threads.run(lives);
        Set<CaseNumber> begunHere = plan.cases().stream()
                .filter(CasePlan::beginsHere)
                .map(CasePlan::number)
                .collect(Collectors.toUnmodifiableSet());
        if (!InsatsProcess.lastFollowUpOn(insats).isAfter(today)) {
            player.askLastFollowUps(insats, begunHere);
        }
        player.skipReminders(begunHere);
        return errors.all();
    }

    /** Who takes which new case, in the order in which they were enrolled. */
    private Map<CaseNumber, String> dealtOut() {
        ContactPairs.Dealing dealing = player.dealing(insats);
        Map<CaseNumber, String> investigators = new HashMap<>();
        plan.cases().stream()
                .filter(each -> each.newcomer() != null)
                .sorted(Comparator.comparing(each -> each.events().get(0).date()))
                .forEach(each -> investigators.put(
                        each.number(), dealing.investigator(each.newcomer().unit())));
        return investigators;
    }

    private @Nullable Object live(CasePlan plan, String investigator) throws InterruptedException {
        try (PassingTime time = player.time(plan.number())) {
            for (Happened happened : plan.events()) {
                if (plan.beginsHere() && happened.date().isBefore(today)) {
                    time.until(happened.date());
                } else {
                    time.untilNow();
                }
                play(plan, happened, investigator);
            }
            if (plan.beginsHere()) {
                time.until(today.minusDays(1));
            }
            time.untilNow();
        }
        listener.played(rows.get());
        return null;
    }

    private void play(CasePlan plan, Happened happened, String investigator) {
        CaseNumber number = plan.number();
        if (errors.follows(number, happened)) {
            return;
        }
        Participant newcomer = happened.event() == PastEvent.INSKRIVEN ? plan.newcomer() : null;
        FileKind file = happened.event() == PastEvent.INSKRIVEN ? FileKind.DELTAGARE : FileKind.HANDELSER;
        int line = newcomer == null ? happened.line() : newcomer.line();
        try {
            if (newcomer == null) {
                player.register(number, happened);
            } else {
                player.enrol(
                        insats,
                        newcomer,
                        happened.date(),
                        investigator,
                        happened.date().isBefore(today));
                rows.incrementAndGet();
            }
            rows.incrementAndGet();
        } catch (RuntimeException e) {
            errors.add(number, file, line, e);
        }
    }
}
