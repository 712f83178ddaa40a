package se.rehabvagen.timeline.finding;

import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_WAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.domain.PlanForAvslut;

/** The plan för avslut of a case: in force up to and with its day, and lapsed afterwards until something takes its place. */
final class Plans {

    private static final Set<String> STATEMENTS = Set.of("plan-set", "plan-revised", "plan-recalled");

    private Plans() {}

    static Optional<Found> of(List<Seen> seen, LocalDate day) {
        return Seen.last(seen, STATEMENTS)
                .filter(statement -> !statement.milestone().key().equals("plan-recalled"))
                .map(statement ->
                        date(statement).map(last -> dated(statement, last, day)).orElseGet(() -> undated(statement)));
    }

    /** The last day of a plan, where it has one and the reader may know it. */
    static Optional<LocalDate> date(Seen statement) {
        return PLAN_DATE.find(statement.milestone().facts());
    }

    private static Found dated(Seen statement, LocalDate last, LocalDate day) {
        return day.isAfter(last)
                ? new Found(Phase.LAPSED, "Planen förföll " + last, last.plusDays(1), Optional.of(statement))
                : Found.goingOn(Phase.PLAN, "Plan för avslut " + last, statement);
    }

    /** Without a date only a plan that leads to sjukersättning holds; not everybody is told which way it leads. */
    private static Found undated(Seen statement) {
        boolean isPension = PLAN_WAY.find(statement.milestone().facts())
                .filter(PlanForAvslut.SJUKERSATTNING::equals)
                .isPresent();
        return Found.goingOn(Phase.PLAN, isPension ? "Plan för avslut, sjukersättning" : "Plan för avslut", statement);
    }
}
