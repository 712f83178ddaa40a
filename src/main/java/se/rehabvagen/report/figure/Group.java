package se.rehabvagen.report.figure;

import java.time.LocalDate;

/**
 * The participants of one sex who are at home in one unit at the end of the period.
 *
 * @param sex {@code K} or {@code M}
 */
record Group(String unit, String sex) {

    static Group of(CaseSummary participant, LocalDate day) {
        String unit = participant.units().stream()
                .filter(stay -> stay.span().contains(day))
                .findFirst()
                .map(CaseSummary.Stay::unit)
                .orElse("");
        return new Group(unit, participant.sex());
    }
}
