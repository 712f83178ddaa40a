package se.rehabvagen.report.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for other numbers in the place of hidden ones: steps up and down by one until all sums are right again, and nothing
 * is below zero. It may step on shown counts as long as what they count together stays within a budget: those would have to
 * be hidden too.
 */
final class OtherNumbers {

    /** So many tries are enough for any report; whoever needs more counts as given away. */
    private static final int TRIES = 3_000;

    /** By how much a count of an earlier day is dearer. */
    private static final long EARLIER = 10;

    private final CountWeb web;
    private final boolean[] isUnknown;
    private final boolean[] isFixed;
    private final int[] steps;
    private final int[] excess;
    private final Set<Integer> wrong = new HashSet<>();
    private long budget;
    private int tries;

    /**
     * Begins with the numbers as they are.
     *
     * @param hidden names of the counts that nobody sees
     * @param known names of counts that can be no others, hidden or not
     */
    OtherNumbers(CountWeb web, Set<String> hidden, Set<String> known) {
        this.web = web;
        this.isFixed = new boolean[web.size()];
        this.isUnknown = new boolean[web.size()];
        for (int place = 0; place < web.size(); place++) {
            isUnknown[place] = !web.isShown(place);
        }
        hidden.forEach(name -> isUnknown[web.place(name)] = true);
        known.forEach(name -> isFixed[web.place(name)] = true);
        this.steps = new int[web.size()];
        this.excess = new int[web.sums()];
    }

    /**
     * The counts that could all be others together with this one.
     *
     * @param most what the shown counts among them may count together; 0 for none of them
     * @return empty if this one can be no other
     */
    Set<String> along(String name, long most) {
        int place = web.place(name);
        for (int step : new int[] {1, -1}) {
            begin(most);
            if (mayStep(place, step)) {
                change(place, step);
                if (isSettled()) {
                    return changed();
                }
            }
        }
        return Set.of();
    }

    private void begin(long most) {
        budget = most;
        Arrays.fill(steps, 0);
        Arrays.fill(excess, 0);
        wrong.clear();
        tries = TRIES;
    }

    private Set<String> changed() {
        Set<String> changed = new HashSet<>();
        IntStream.range(0, steps.length)
                .filter(place -> steps[place] != 0)
                .forEach(place -> changed.add(web.name(place)));
        return changed;
    }

    private boolean isSettled() {
        if (wrong.isEmpty()) {
            return true;
        }
        if (tries-- <= 0) {
            return false;
        }
        int sum = narrowest();
        for (int place : candidates(sum)) {
            int step = step(sum, place);
            change(place, step);
            if (isSettled()) {
                return true;
            }
            change(place, -step);
        }
        return false;
    }

    /** The wrong sum that leaves the least choice. */
    private int narrowest() {
        int best = -1;
        long fewest = Long.MAX_VALUE;
        for (int sum : wrong) {
            int each = sum;
            long choices = IntStream.of(web.members(sum))
                    .filter(place -> mayStep(place, step(each, place)))
                    .count();
            if (choices < fewest || choices == fewest && sum < best) {
                best = sum;
                fewest = choices;
            }
        }
        return best;
    }

    /** What can put a sum right, that first which puts most right at once. */
    private List<Integer> candidates(int sum) {
        return IntStream.of(web.members(sum))
                .filter(place -> mayStep(place, step(sum, place)))
                .boxed()
                .sorted(Comparator.comparing(this::price).thenComparing(place -> harm(place, step(sum, place))))
                .toList();
    }

    private int harm(int place, int step) {
        return web.around(place).stream()
                .mapToInt(sum -> Math.abs(excess[sum] + effect(sum, place, step)) - Math.abs(excess[sum]))
                .sum();
    }

    private boolean mayStep(int place, int step) {
        return !isFixed[place] && steps[place] == 0 && web.value(place) + step >= 0 && price(place) <= budget;
    }

    /** What would be lost with a count: what it counts, and more where the funder may know it from before. */
    private long price(int place) {
        long times = CountName.isEarlier(web.name(place)) ? EARLIER : 1;
        return isUnknown[place] ? 0 : times * (1 + web.value(place));
    }

    /** Which way a count must go for a sum: excess is by how much the parts are more than the total. */
    private int step(int sum, int place) {
        return Integer.signum(excess[sum]) * (web.members(sum)[0] == place ? 1 : -1);
    }

    private int effect(int sum, int place, int step) {
        return web.members(sum)[0] == place ? -step : step;
    }

    private void change(int place, int step) {
        budget += steps[place] == 0 ? -price(place) : price(place);
        steps[place] += step;
        for (int sum : web.around(place)) {
            excess[sum] += effect(sum, place, step);
            if (excess[sum] == 0) {
                wrong.remove(sum);
            } else {
                wrong.add(sum);
            }
        }
    }
}
