package se.rehabvagen.report.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.rehabvagen.report.paper.Sum;

/**
 * Hides further counts until none of the hidden ones can be computed back from those that are shown. A count is safe when
 * another whole number in its place, with others hidden changed along, leaves every sum right and nothing below zero: then
 * nobody who sees the rest can know which of the two it is.
 */
final class Suppression {

    private static final long LEAST = 10;
    private static final long MOST = 100_000_000;

    private final Map<String, Long> shown;
    private final CountWeb web;
    private final Set<String> known;

    /** For each count that was found safe what changes along with it; good as long as all of that is hidden. */
    private final Map<String, Set<String>> safe = new HashMap<>();

    Suppression(Map<String, Long> shown, List<Sum> sums) {
        this(shown, sums, Set.of());
    }

    /**
     * What is to be looked at.
     *
     * @param shown the counts that the report shows, by name
     * @param known counts that the reader knows from elsewhere, so that hiding them protects nothing
     */
    Suppression(Map<String, Long> shown, List<Sum> sums, Set<String> known) {
        this.shown = shown;
        this.known = known;
        this.web = new CountWeb(shown, sums);
    }

    /** @param small counts that must be hidden; all of them are in the answer */
    Set<String> hidden(Set<String> small) {
        Set<String> hidden = new TreeSet<>(small);
        Set<String> hopeless = new HashSet<>();
        Optional<String> open = told(hidden, hopeless);
        while (open.isPresent()) {
            Set<String> further = further(open.get(), hidden);
            if (further.isEmpty()) {
                hopeless.add(open.get());
            }
            hidden.addAll(further);
            open = told(hidden, hopeless);
        }
        return withoutNeedless(hidden, small, hopeless);
    }

    /** A hidden count that those that are shown give away. */
    private Optional<String> told(Set<String> hidden, Set<String> except) {
        OtherNumbers numbers = new OtherNumbers(web, hidden, known);
        return hidden.stream()
                .filter(name -> !except.contains(name))
                .filter(name -> !isSafe(name, hidden, numbers))
                .findFirst();
    }

    private boolean isSafe(String name, Set<String> hidden, OtherNumbers numbers) {
        boolean isKnown = safe.getOrDefault(name, Set.of()).stream()
                .allMatch(other -> hidden.contains(other) || !shown.containsKey(other));
        if (safe.containsKey(name) && isKnown) {
            return true;
        }
        Set<String> along = numbers.along(name, 0);
        along.forEach(other -> safe.put(other, along));
        return !along.isEmpty();
    }

    /** The shown counts that protect a hidden one and count as little as possible together; empty if none do. */
    private Set<String> further(String name, Set<String> hidden) {
        OtherNumbers numbers = new OtherNumbers(web, hidden, known);
        for (long budget = LEAST; budget <= MOST; budget *= 2) {
            Set<String> along = numbers.along(name, budget);
            if (!along.isEmpty()) {
                Set<String> further = new TreeSet<>(along);
                further.retainAll(shown.keySet());
                further.removeAll(hidden);
                return further;
            }
        }
        return Set.of();
    }

    /** Shows again what was hidden on the way and is not needed, the greatest first. */
    private Set<String> withoutNeedless(Set<String> hidden, Set<String> small, Set<String> hopeless) {
        Set<String> fewer = new TreeSet<>(hidden);
        List<String> further = hidden.stream()
                .filter(name -> !small.contains(name))
                .sorted(Comparator.<String, Long>comparing(shown::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String name : further) {
            fewer.remove(name);
            if (told(fewer, hopeless).isPresent()) {
                fewer.add(name);
            }
        }
        return fewer;
    }
}
