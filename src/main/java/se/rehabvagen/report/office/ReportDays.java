package se.rehabvagen.report.office;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Deadlines;
import se.rehabvagen.process.ReportProcess;
import se.rehabvagen.report.paper.ReportKind;

/** When reports are due and when people are reminded, by {@code deadlines.dmn}. */
@Component
final class ReportDays {

    private static final String REMINDER = "reportReminder";
    private static final Map<ReportKind, String> ROWS = Map.of(
            ReportKind.LAGESRAPPORT, "lagesrapport",
            ReportKind.SLUTRAPPORT, "slutrapport",
            ReportKind.SLUTLIG_UPPFOLJNING, "finalFollowUp");

    private final Deadlines deadlines;

    ReportDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The days of a report.
     *
     * @param until last day of its period
     * @param from the day from which the time for making it counts
     */
    ReportProcess.Days of(ReportKind kind, LocalDate until, LocalDate from) {
        LocalDate due = deadlines.dayOf(ROWS.get(kind), from);
        return new ReportProcess.Days(until, due, deadlines.dayBefore(REMINDER, due));
    }
}
