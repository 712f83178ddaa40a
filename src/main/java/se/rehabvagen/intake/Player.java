package se.rehabvagen.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CaseTimers;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.EngineTime;
import se.rehabvagen.process.Retrospect;

/** Registers events one by one, each in one transaction, and hands out what a playing needs beside. */
@Component
final class Player {

    /** Registration is a fact about the real world: the engine's clock may stand in the past. */
    private static final Clock SYSTEM = Clock.system(EngineClock.SWEDEN);

    private final EngineTime time;
    private final CaseTimers timers;
    private final CasePlayer cases;
    private final CaseProcess process;
    private final CaseEvents events;
    private final Enrolments enrolments;
    private final ContactPairs pairs;
    private final TransactionTemplate transaction;

    Player(
            EngineTime time,
            CaseTimers timers,
            CasePlayer cases,
            CaseProcess process,
            CaseEvents events,
            Enrolments enrolments,
            ContactPairs pairs,
            PlatformTransactionManager transactions) {
        this.time = time;
        this.timers = timers;
        this.cases = cases;
        this.process = process;
        this.events = events;
        this.enrolments = enrolments;
        this.pairs = pairs;
        this.transaction = new TransactionTemplate(transactions);
    }

    PassingTime time(CaseNumber number) {
        return new PassingTime(SYSTEM, time, timers, number);
    }

    /** Reminders and alarms of the past are not raised: each waits for its next time. */
    void skipReminders(Set<CaseNumber> cases) {
        Instant now = SYSTEM.instant();
        timers.due(cases, now).stream().filter(timer -> !timer.runs()).forEach(timer -> timers.moveOn(timer, now));
    }

    ContactPairs.Dealing dealing(Insats insats) {
        return pairs.dealing(insats);
    }

    /** Registers one event of a case in retrospect, wholly or not at all. */
    void register(CaseNumber number, Happened happened) {
        inRetrospect(happened.date(), () -> cases.play(number, happened));
    }

    /** Enrols a person; on the day itself that is no registration in retrospect. */
    void enrol(Insats insats, Participant person, LocalDate day, String investigator, boolean isPast) {
        Runnable work = () -> enrolments.enrol(insats, person, day, investigator);
        if (isPast) {
            inRetrospect(day, work);
        } else {
            transaction.executeWithoutResult(status -> work.run());
        }
    }

    /** The calendar of a project that is long over asked when these cases were not there: those still on the way are asked now. */
    void askLastFollowUps(Insats insats, Set<CaseNumber> begunHere) {
        transaction.executeWithoutResult(status -> process.onTheWay(insats.id()).stream()
                .filter(begunHere::contains)
                .forEach(events::lastFollowUpDue));
    }

    private void inRetrospect(LocalDate day, Runnable work) {
        Retrospect mark = new Retrospect(day, SYSTEM.instant());
        mark.register(() -> transaction.execute(status -> {
            work.run();
            return day;
        }));
    }
}
