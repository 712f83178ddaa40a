package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Sum;

/** Tries whole numbers in the place of what is hidden, and keeps those with which every sum is right. */
final class BruteForce {

    private static final int GREATEST = 80;

    private final List<Sum> sums;
    private final List<String> hidden;
    private final Map<String, Long> values;
    private final Map<String, Set<Long>> found = new HashMap<>();

    private BruteForce(Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
        this.sums = sums;
        this.hidden = new ArrayList<>(hidden);
        this.values = new HashMap<>(counts);
        this.values.keySet().removeAll(hidden);
    }

    /** For each hidden count the numbers that it could be; it stops where two are found for each. */
    static Map<String, Set<Long>> solutions(Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
        BruteForce force = new BruteForce(counts, sums, hidden);
        force.next();
        return force.found;
    }

    private boolean next() {
        Map<String, Long> before = new HashMap<>(values);
        if (!followThrough()) {
            restore(before);
            return false;
        }
        String open = hidden.stream()
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .orElse("");
        if (open.isEmpty()) {
            hidden.forEach(
                    name -> found.computeIfAbsent(name, key -> new TreeSet<>()).add(values.get(name)));
            restore(before);
            return hidden.stream().allMatch(name -> found.get(name).size() > 1);
        }
        for (long guess = 0; guess <= GREATEST; guess++) {
            values.put(open, guess);
            if (next()) {
                return true;
            }
            values.remove(open);
        }
        restore(before);
        return false;
    }

    /** Fills in what follows from the rest; false where that cannot be. */
    private boolean followThrough() {
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Sum sum : sums) {
                List<String> missing = Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                        .filter(name -> !values.containsKey(name))
                        .toList();
                long parts = sum.parts().stream()
                        .mapToLong(part -> values.getOrDefault(part, 0L))
                        .sum();
                long total = values.getOrDefault(sum.total(), Long.MAX_VALUE);
                if (missing.isEmpty() ? total != parts : parts > total) {
                    return false;
                }
                if (missing.size() == 1) {
                    String name = missing.get(0);
                    values.put(name, name.equals(sum.total()) ? parts : total - parts);
                    isMore = true;
                }
            }
        }
        return true;
    }

    private void restore(Map<String, Long> before) {
        values.clear();
        values.putAll(before);
    }
}
