package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.process.InsatsProcess;

/**
 * One playing of past events: day by day, the timers that fell due before the events of the day, and on to now.
 *
 * <p>A case that began here lives each of its days. A case that was there already stands at now and cannot go back: its events
 * are registered now, dated in their forms.
 */
final class Playing {

    /** Hears how far it has come: rows that are in, and the last day that is over. */
    interface Listener {
        void played(int rows, LocalDate until);
    }

    private final Player player;
    private final Insats insats;
    private final IntakePlan plan;
    private final LocalDate today;
    private final Listener listener;
    private final PassingTime time;
    private final Threads threads;
    private final ContactPairs.Dealing dealing;
    private final Map<CaseNumber, Participant> newcomers = new HashMap<>();
    private final Set<CaseNumber> fromHere;
    private final PlayErrors errors = new PlayErrors();
    private final AtomicInteger rows;

    Playing(Player player, Threads threads, Insats insats, IntakePlan plan, LocalDate today, Listener listener) {
        this.player = player;
        this.threads = threads;
        this.insats = insats;
        this.plan = plan;
        this.today = today;
        this.listener = listener;
        this.time = player.time(threads);
        this.dealing = player.dealing(insats);
        this.rows = new AtomicInteger(plan.known());
        this.fromHere = plan.cases().stream()
                .filter(CasePlan::beginsHere)
                .map(CasePlan::number)
                .collect(Collectors.toUnmodifiableSet());
        for (CasePlan each : plan.cases()) {
            if (each.newcomer() != null) {
                newcomers.put(each.number(), each.newcomer());
            }
        }
    }

    /**
     * Plays everything in. The caller lets the clock go afterwards, whatever happened.
     *
     * @param from the first day on which the cases that began here have not been led on yet
     * @return what could not be registered
     */
    List<RowError> run(LocalDate from) throws InterruptedException {
        for (var day : PlayDays.lived(plan.cases(), from).byDay().entrySet()) {
            if (day.getKey().isBefore(today)) {
                time.until(day.getKey(), fromHere);
            } else {
                time.untilNow(fromHere);
            }
            play(day.getValue());
            listener.played(rows.get(), day.getKey());
        }
        time.until(today.minusDays(1), fromHere);
        time.untilNow(fromHere);
        for (var day : PlayDays.late(plan.cases()).byDay().entrySet()) {
            time.untilNow(day.getValue().keySet());
            play(day.getValue());
            listener.played(rows.get(), today);
        }
        time.untilNow(plan.cases().stream().map(CasePlan::number).toList());
        if (!InsatsProcess.lastFollowUpOn(insats).isAfter(today)) {
            player.askLastFollowUps(insats, fromHere);
        }
        time.skipReminders(fromHere);
        return errors.all();
    }

    private void play(Map<CaseNumber, List<Happened>> events) throws InterruptedException {
        List<Runnable> work = new ArrayList<>();
        events.forEach((number, ofCase) -> {
            Participant newcomer = newcomers.get(number);
            boolean begins = newcomer != null && ofCase.get(0).event() == PastEvent.INSKRIVEN;
            String investigator = begins ? dealing.investigator(newcomer.unit()) : "";
            work.add(() -> ofCase.forEach(happened -> play(number, happened, investigator)));
        });
        threads.run(work);
    }

    private void play(CaseNumber number, Happened happened, String investigator) {
        if (errors.follows(number, happened)) {
            return;
        }
        boolean isEnrolment = happened.event() == PastEvent.INSKRIVEN;
        FileKind file = isEnrolment ? FileKind.DELTAGARE : FileKind.HANDELSER;
        Participant newcomer = newcomers.get(number);
        int line = isEnrolment && newcomer != null ? newcomer.line() : happened.line();
        try {
            if (isEnrolment && newcomer != null) {
                player.enrol(
                        insats,
                        newcomer,
                        happened.date(),
                        investigator,
                        happened.date().isBefore(today));
                rows.incrementAndGet();
            } else {
                player.register(number, happened);
            }
            rows.incrementAndGet();
        } catch (RuntimeException e) {
            errors.add(number, file, line, e);
        }
    }
}
