package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How long people had been on sick leave when they were enrolled. */
final class SickLeaveYears {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    private SickLeaveYears() {}

    /** The mean in years, one decimal, half up; empty of nobody. */
    static Optional<BigDecimal> mean(List<Participant> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        long days =
                people.stream().mapToLong(who -> who.summary().sickLeaveDays()).sum();
        BigDecimal daysOfAll = BigDecimal.valueOf(people.size()).multiply(DAYS_OF_A_YEAR);
        return Optional.of(BigDecimal.valueOf(days).divide(daysOfAll, 1, RoundingMode.HALF_UP));
    }
}
