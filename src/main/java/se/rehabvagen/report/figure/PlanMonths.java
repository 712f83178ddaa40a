package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long it took from enrolment to the first plan, in groups of whole months. */
final class PlanMonths {

    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS = 10;

    /** First month of each group; the last has no end. */
    private static final List<Integer> FIRST_MONTHS = List.of(0, 3, 6, 9, 12, 18);

    private PlanMonths() {}

    static int groups() {
        return FIRST_MONTHS.size();
    }

    static String name(int group) {
        return "manader_till_plan." + (group + 1);
    }

    /** Swedish. */
    static String label(int group) {
        int first = FIRST_MONTHS.get(group);
        if (group == 0) {
            return "Under %d månader".formatted(FIRST_MONTHS.get(1));
        }
        return group == groups() - 1
                ? "%d månader eller mer".formatted(first)
                : "%d–%d månader".formatted(first, FIRST_MONTHS.get(group + 1) - 1);
    }

    /** The group of somebody; empty if there was no plan by then. */
    static Optional<Integer> group(Participant who, LocalDate until) {
        return who.firstPlan(until)
                .map(plan -> ChronoUnit.MONTHS.between(who.enrolledOn(), plan))
                .map(months -> IntStream.range(1, groups())
                        .filter(group -> months >= FIRST_MONTHS.get(group))
                        .max()
                        .orElse(0));
    }

    /** The median of those who have had a plan, one decimal, half up; empty if nobody has. */
    static Optional<BigDecimal> median(List<Participant> participants, LocalDate until) {
        List<Long> days = participants.stream()
                .flatMap(who ->
                        who.firstPlan(until).map(plan -> ChronoUnit.DAYS.between(who.enrolledOn(), plan)).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long middle = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
        return Optional.of(BigDecimal.valueOf(middle)
                .divide(TWO, DIGITS, RoundingMode.HALF_UP)
                .divide(DAYS_OF_A_MONTH, 1, RoundingMode.HALF_UP));
    }
}
