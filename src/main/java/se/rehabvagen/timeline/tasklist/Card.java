package se.rehabvagen.timeline.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.process.ReadableTask;

/**
 * What a task's card tells beside the task's name, in Swedish.
 *
 * @param caseNumber null: the task is about a project's work
 * @param place the unit, or the project; empty: neither
 * @param waited how long it has waited, or until when it rests
 * @param deadline by when it should be done, or how late it is; null: at any time
 * @param urgency {@code late}, {@code today} or {@code later}; null without a deadline
 */
record Card(
        @Nullable String caseNumber,
        String place,
        String waited,
        @Nullable String deadline,
        @Nullable String urgency) {

    /** @param place what the unit or project is called */
    static Card of(ReadableTask task, String place, Clock clock) {
        CaseNumber number = task.caseNumber();
        Instant now = clock.instant();
        Instant due = task.due();
        return new Card(
                number == null ? null : number.value(),
                place,
                waited(task, now),
                due == null ? null : deadline(due, now),
                due == null ? null : urgency(due, now));
    }

    /** While a task rests nobody waits; its waiting begins when it wakes. */
    private static String waited(ReadableTask task, Instant now) {
        Instant rests = task.restsUntil();
        if (rests != null && rests.isAfter(now)) {
            return "vilar till " + SwedishDay.of(rests);
        }
        Instant since = rests != null && rests.isAfter(task.since()) ? rests : task.since();
        long days = days(since, now);
        return days == 0 ? "kom i dag" : "väntat " + counted(days);
    }

    private static String deadline(Instant due, Instant now) {
        long late = days(due, now);
        if (late > 0) {
            return counted(late) + " över tiden";
        }
        if (late < 0) {
            return "klar senast " + SwedishDay.of(due);
        }
        return due.isBefore(now) ? "skulle ha varit klar i dag" : "ska vara klar i dag";
    }

    private static String urgency(Instant due, Instant now) {
        if (due.isBefore(now)) {
            return "late";
        }
        return days(due, now) == 0 ? "today" : "later";
    }

    private static long days(Instant from, Instant now) {
        LocalDate today = SwedishDay.of(now);
        return ChronoUnit.DAYS.between(SwedishDay.of(from), today);
    }

    private static String counted(long days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }
}
