package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.history.Milestone;

/**
 * When a plan för avslut was in force, and when one had lapsed. A plan counts with a date, up to and with that day, or with
 * the exception sjukersättning; the next plan, a revision or a recall takes its place.
 */
record PlanSpans(List<Span> inForce, List<Span> lapsed) {

    private static final Set<String> STATEMENTS = Set.of("plan-set", "plan-revised", "plan-recalled");

    static PlanSpans of(List<Milestone> held, List<Span> closed) {
        List<Milestone> statements = held.stream()
                .filter(milestone -> STATEMENTS.contains(milestone.key()))
                .toList();
        List<Span> inForce = new ArrayList<>();
        List<Span> lapsed = new ArrayList<>();
        for (int index = 0; index < statements.size(); index++) {
            Milestone statement = statements.get(index);
            LocalDate next =
                    index + 1 < statements.size() ? statements.get(index + 1).occurredOn() : Span.FOREVER;
            if (isPlan(statement)) {
                LocalDate lapse =
                        statement.date("planDate").map(last -> last.plusDays(1)).orElse(Span.FOREVER);
                inForce.add(new Span(statement.occurredOn(), earliest(lapse, next)));
                lapsed.add(new Span(latest(lapse, statement.occurredOn()), next));
            }
        }
        return new PlanSpans(Span.minus(inForce, closed), Span.minus(lapsed, closed));
    }

    private static boolean isPlan(Milestone statement) {
        return !statement.key().equals("plan-recalled")
                && (statement.date("planDate").isPresent()
                        || statement
                                .text("planWay")
                                .filter(PlanForAvslut.SJUKERSATTNING::equals)
                                .isPresent());
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
