package se.rehabvagen.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.Milestone;

/** Milestones as a test tells them: on the day on which they happened, registered at noon of that day unless said otherwise. */
final class Reached {

    private Reached() {}

    static Milestone on(String day, String key, Object... facts) {
        return in("PROV", "LSS-0001", LocalDate.parse(day), key, facts);
    }

    static Milestone in(String insats, String caseNumber, LocalDate day, String key, Object... facts) {
        Map<String, Object> known = new HashMap<>();
        for (int index = 0; index < facts.length; index += 2) {
            known.put((String) facts[index], facts[index + 1]);
        }
        Instant noon = day.atTime(12, 0).atZone(SwedishDay.SWEDEN).toInstant();
        return new Milestone(
                UUID.randomUUID().toString(),
                new Milestone.Origin("process-" + caseNumber, "prov", 1),
                new Milestone.Place(new CaseNumber(caseNumber), insats, null),
                key,
                day,
                noon,
                noon,
                known);
    }

    static Milestone known(String day, Milestone milestone) {
        Instant evening =
                LocalDate.parse(day).atTime(18, 0).atZone(SwedishDay.SWEDEN).toInstant();
        return new Milestone(
                milestone.id(),
                milestone.origin(),
                milestone.place(),
                milestone.key(),
                milestone.occurredOn(),
                evening,
                evening,
                milestone.facts());
    }

    static Milestone enrolled(String day) {
        return on(day, "enrolled", "sex", "K", "sickLeaveStart", "2019-01-01", "unit", "vc-norr");
    }
}
