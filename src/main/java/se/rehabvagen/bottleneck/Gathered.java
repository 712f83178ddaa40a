package se.rehabvagen.bottleneck;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was counted for a question, step by step, to be added up by whatever is shown. */
final class Gathered {

    static final int NOW = 0;
    static final int PREVIOUS = 1;

    private final Question question;
    private final List<Place.Step> steps;
    private final Map<Integer, List<Tally>> counts;
    private final Map<Integer, StayCounts.Open> open;

    Gathered(
            Question question,
            List<Place.Step> steps,
            Map<Integer, List<Tally>> counts,
            Map<Integer, StayCounts.Open> open) {
        this.question = question;
        this.steps = List.copyOf(steps);
        this.counts = counts;
        this.open = open;
    }

    /** The steps at which anything waits or waited, put together by what they have in common. */
    <K> Map<K, List<Place.Step>> by(Function<Place.Step, K> common) {
        return steps.stream()
                .filter(step -> counts.containsKey(step.id()) || open.containsKey(step.id()))
                .collect(Collectors.groupingBy(common));
    }

    /** The counts of some steps in one of the periods that were asked about. */
    Tally tally(Collection<Place.Step> of, int period) {
        Tally sum = new Tally();
        of.stream()
                .map(step -> counts.get(step.id()))
                .filter(Objects::nonNull)
                .forEach(periods -> sum.add(periods.get(period)));
        return sum;
    }

    long openNow(Collection<Place.Step> of) {
        return open(of).map(StayCounts.Open::waiting).orElse(0L);
    }

    long asleep(Collection<Place.Step> of) {
        return open(of).map(StayCounts.Open::asleep).orElse(0L);
    }

    /** Days that the longest of the waiting has waited; null if none waits. */
    @Nullable
    Integer oldestOpen(Collection<Place.Step> of) {
        return open(of).filter(some -> some.waiting() > 0)
                .map(some -> (int) ChronoUnit.DAYS.between(some.oldest(), question.today()))
                .orElse(null);
    }

    private Optional<StayCounts.Open> open(Collection<Place.Step> of) {
        return of.stream()
                .map(step -> open.get(step.id()))
                .filter(Objects::nonNull)
                .reduce(StayCounts.Open::and);
    }
}
