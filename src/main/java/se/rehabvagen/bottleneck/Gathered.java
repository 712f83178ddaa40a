package se.rehabvagen.bottleneck;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was counted for a question, step by step, to be added up by whatever is shown. */
final class Gathered {

    static final int NOW = 0;
    static final int PREVIOUS = 1;

    private final Question question;
    private final List<Place.Step> steps;
    private final StayCounts.@Nullable Counted[] counted;

    /** @param counted by the ids of the steps; null where nothing was counted */
    Gathered(Question question, List<Place.Step> steps, StayCounts.@Nullable Counted[] counted) {
        this.question = question;
        this.steps = List.copyOf(steps);
        this.counted = counted;
    }

    /** The steps at which anything waits or waited, put together by what they have in common. */
    <K> Map<K, List<Place.Step>> by(Function<Place.Step, K> common) {
        return steps.stream().filter(step -> counted[step.id()] != null).collect(Collectors.groupingBy(common));
    }

    /** The counts of some steps in one of the periods that were asked about. */
    Tally tally(Collection<Place.Step> of, int period) {
        Tally sum = new Tally();
        counted(of).forEach(each -> sum.add(each.periods().get(period)));
        return sum;
    }

    long openNow(Collection<Place.Step> of) {
        return open(of).waiting();
    }

    long asleep(Collection<Place.Step> of) {
        return open(of).asleep();
    }

    /** Days that the longest of the waiting has waited; null if none waits. */
    @Nullable
    Integer oldestOpen(Collection<Place.Step> of) {
        StayCounts.Open open = open(of);
        return open.waiting() == 0 ? null : (Integer) ((int) question.today().toEpochDay() - open.oldest());
    }

    private StayCounts.Open open(Collection<Place.Step> of) {
        StayCounts.Open sum = new StayCounts.Open();
        counted(of).forEach(each -> sum.add(each.open()));
        return sum;
    }

    private Stream<StayCounts.Counted> counted(Collection<Place.Step> of) {
        return of.stream().flatMap(step -> Optional.ofNullable(counted[step.id()]).stream());
    }
}
