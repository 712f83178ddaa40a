package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.rehabvagen.history.Milestone;

/** Where a case was at home: at the unit of its enrolment, and from each change of unit on at the new one. */
final class Units {

    /** Earlier than any day of the work. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private Units() {}

    static List<CaseSummary.Stay> of(Milestone enrolled, List<Milestone> held) {
        List<CaseSummary.Stay> stays = new ArrayList<>();
        LocalDate since = EVER;
        String unit = enrolled.text("unit").orElse("");
        for (Milestone change : held) {
            if (change.key().equals("unit-changed")) {
                add(stays, since, change.occurredOn(), unit);
                since = change.occurredOn();
                unit = change.text("newUnit").orElse(unit);
            }
        }
        add(stays, since, Span.FOREVER, unit);
        return List.copyOf(stays);
    }

    private static void add(List<CaseSummary.Stay> stays, LocalDate from, LocalDate until, String unit) {
        if (from.isBefore(until)) {
            stays.add(new CaseSummary.Stay(new Span(from, until), unit));
        }
    }
}
