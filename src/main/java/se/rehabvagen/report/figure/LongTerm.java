package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.history.Milestone;

/** When sickness benefit was assessed as right for a long time; it rests while a plan is in force and ends with the exit. */
final class LongTerm {

    private LongTerm() {}

    static List<Span> of(List<Milestone> held, List<Span> plans, List<CaseSummary.Exit> exits) {
        List<Span> assessed = new ArrayList<>();
        @Nullable LocalDate since = null;
        for (Milestone milestone : held) {
            if (milestone.key().equals("long-term-benefit-assessed") && since == null) {
                since = milestone.occurredOn();
            } else if (milestone.key().equals("long-term-benefit-cleared") && since != null) {
                assessed.add(new Span(since, milestone.occurredOn()));
                since = null;
            }
        }
        if (since != null) {
            assessed.add(Span.since(since));
        }
        return Span.minus(
                assessed,
                Stream.concat(plans.stream(), exits.stream().map(CaseSummary.Exit::span))
                        .toList());
    }
}
