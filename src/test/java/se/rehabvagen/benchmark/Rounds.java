package se.rehabvagen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What one engine did in all its rounds. */
final class Rounds {

    private final List<Round.Result> results = new ArrayList<>();

    void add(Round.Result result) {
        results.add(result);
    }

    /** The median of what the one did per second for each that the other did in the round beside it. */
    static double ratio(Rounds one, Rounds other) {
        return median(IntStream.range(0, one.results.size())
                .mapToDouble(i ->
                        one.results.get(i).perSecond() / other.results.get(i).perSecond())
                .toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double median(ToDoubleFunction<Round.Result> value) {
        return median(results.stream().mapToDouble(value).toArray());
    }

    @Override
    public String toString() {
        return "%.0f completions/s, p95 %.1f ms (median of %d rounds)"
                .formatted(median(Round.Result::perSecond), median(Round.Result::p95), results.size());
    }
}
