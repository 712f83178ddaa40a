package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.RegisteredCase;

/** One row of {@code rehabvagen.case_standing}; its components are the columns. */
record StandingRow(
        String caseNumber,
        Organisation organisation,
        LocalDate fromDay,
        LocalDate untilDay,
        List<String> phases,
        String description,
        @Nullable LocalDate since,
        @Nullable LocalDate planEndsOn,
        boolean isClosed,
        boolean isTold,
        Set<Standing.Told> told) {

    static Stream<StandingRow> of(RegisteredCase registered, Insight insight) {
        return Insight.READERS.stream()
                .flatMap(reader -> Spell.of(registered.milestones(), reader, insight).stream()
                        .map(spell -> of(registered, reader, spell)));
    }

    private static StandingRow of(RegisteredCase registered, Organisation reader, Spell spell) {
        Standing standing = spell.standing();
        return new StandingRow(
                registered.number().value(),
                reader,
                spell.from(),
                spell.until(),
                standing.phases().stream().map(Phase::code).toList(),
                standing.text(),
                standing.since(),
                standing.planEndsOn(),
                standing.isClosed(),
                standing.isTold(),
                standing.told());
    }
}
