package se.rehabvagen.report;

import java.util.Optional;

/**
 * Whose figures, and when.
 *
 * @param unit only the participants who are at home in this unit at the end of the period; empty for all
 * @param sex only {@code K} or {@code M}; empty for both
 */
record Question(String insats, Period period, Optional<String> unit, Optional<String> sex) {

    boolean isAbout(CaseSummary participant) {
        return sex.map(participant.sex()::equals).orElse(true)
                && unit.map(wanted -> participant.units().stream()
                                .anyMatch(stay -> stay.unit().equals(wanted)
                                        && stay.span().contains(period.until())))
                        .orElse(true);
    }
}
