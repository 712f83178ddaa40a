package se.rehabvagen.report.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.RegisteredCase;

/** Milestones as a test tells them. */
final class Happened {

    static final CaseNumber NUMBER = new CaseNumber("PROV-0001");

    private Happened() {}

    static Milestone on(String day, String key, Object... facts) {
        Map<String, Object> known = new HashMap<>();
        for (int index = 0; index < facts.length; index += 2) {
            known.put((String) facts[index], facts[index + 1]);
        }
        LocalDate date = LocalDate.parse(day);
        Instant noon = date.atTime(12, 0).atZone(SwedishDay.SWEDEN).toInstant();
        return new Milestone(
                UUID.randomUUID().toString(),
                new Milestone.Origin("process", "prov", 1),
                new Milestone.Place(NUMBER, "prov", null),
                key,
                date,
                noon,
                noon,
                known);
    }

    static Participation participation(Milestone... milestones) {
        return Participation.of(new RegisteredCase("prov", NUMBER, List.of(milestones)))
                .orElseThrow();
    }
}
