package se.rehabvagen.bottleneck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts stays: of each step that is asked about, in each period, and what is open today. */
@Component
final class StayCounts {

    private final StayColumns stays;
    private final Places places;

    StayCounts(StayColumns stays, Places places) {
        this.stays = stays;
        this.places = places;
    }

    /** What was counted of one step: what is open today, and each period in its order. */
    record Counted(Open open, List<Tally> periods) {}

    /** What is open of one step today. Days are days of the epoch. */
    static final class Open {

        private long waiting;
        private long asleep;
        private int oldest = Seen.NEVER;

        private void add(int from, int today) {
            if (from <= today) {
                waiting++;
                oldest = Math.min(oldest, from);
            } else {
                asleep++;
            }
        }

        void add(Open other) {
            waiting += other.waiting;
            asleep += other.asleep;
            oldest = Math.min(oldest, other.oldest);
        }

        long waiting() {
            return waiting;
        }

        long asleep() {
            return asleep;
        }

        /** Since when the one waits that has waited longest; {@link Seen#NEVER} if none waits. */
        int oldest() {
            return oldest;
        }
    }

    /** For each step, by its id, at which anything waits or waited in one of the periods; null for the others. */
    Counted[] of(Question question, Collection<Place.Step> steps, List<Period> periods) {
        stays.refresh();
        Counting counting = new Counting(question, steps, periods);
        stays.look(counting::run);
        return counting.counted;
    }

    /** One look at all stays. */
    private final class Counting {

        private final int today;
        private final int[] firsts;
        private final int[] lasts;
        private final boolean[] isAskedAbout;
        private final boolean[] isVisible;
        private final Counted[] counted;

        private Counting(Question question, Collection<Place.Step> steps, List<Period> periods) {
            today = (int) question.today().toEpochDay();
            firsts = periods.stream()
                    .mapToInt(period -> (int) period.from().toEpochDay())
                    .toArray();
            lasts = periods.stream()
                    .mapToInt(period -> (int) period.until().toEpochDay())
                    .toArray();
            isAskedAbout = marked(steps.stream().map(Place.Step::id).toList());
            isVisible = marked(
                    places.places(question.scope()).stream().map(Place::id).toList());
            counted = new Counted[isAskedAbout.length];
        }

        private void run(StayColumns.Columns all) {
            for (int stay = 0; stay < all.size; stay++) {
                if (all.from[stay] != Seen.NEVER
                        && isMarked(isAskedAbout, all.step[stay])
                        && isMarked(isVisible, all.place[stay])) {
                    count(all, stay);
                }
            }
        }

        private void count(StayColumns.Columns all, int stay) {
            Counted here = counted[all.step[stay]];
            if (here == null) {
                here = new Counted(
                        new Open(),
                        new ArrayList<>(
                                Stream.generate(Tally::new).limit(firsts.length).toList()));
                counted[all.step[stay]] = here;
            }
            int from = all.from[stay];
            int left = all.left[stay];
            if (left == Seen.NEVER) {
                here.open().add(from, today);
            }
            for (int period = 0; period < firsts.length; period++) {
                if (from <= lasts[period] && left >= firsts[period]) {
                    here.periods()
                            .get(period)
                            .add(new Seen(
                                    from,
                                    left,
                                    all.due[stay],
                                    all.isCancelled[stay],
                                    firsts[period],
                                    lasts[period],
                                    lasts[period] < today));
                }
            }
        }

        /** What began after the question was put is not asked about. */
        private static boolean isMarked(boolean[] marks, int id) {
            return id < marks.length && marks[id];
        }

        private static boolean[] marked(List<Integer> ids) {
            boolean[] marks = new boolean
                    [1 + ids.stream().mapToInt(Integer::intValue).max().orElse(0)];
            ids.forEach(id -> marks[id] = true);
            return marks;
        }
    }
}
