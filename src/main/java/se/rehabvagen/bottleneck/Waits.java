package se.rehabvagen.bottleneck;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts what is asked about, on rows that are up to date. */
@Component
final class Waits {

    private final CurrentStays stays;
    private final Places places;
    private final StayCounts counts;

    Waits(CurrentStays stays, Places places, StayCounts counts) {
        this.stays = stays;
        this.places = places;
        this.counts = counts;
    }

    /** The period that is asked about, the one before it, and then any further ones. */
    Gathered gather(Question question, List<Period> further) {
        stays.refresh();
        List<Place.Step> steps = places.steps(question);
        List<Period> periods =
                new ArrayList<>(List.of(question.period(), question.period().previous()));
        periods.addAll(further);
        return new Gathered(question, steps, counts.of(question, steps, periods));
    }
}
