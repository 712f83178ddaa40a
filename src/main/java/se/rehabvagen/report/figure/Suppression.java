package se.rehabvagen.report.figure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
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

    private final Map<String, Long> shown;
    private final CountWeb web;

    /** For each count that was found safe what changes along with it; good as long as all of that is hidden. */
    private final Map<String, Set<String>> safe = new HashMap<>();

    /** @param shown the counts that the report shows, by name */
    Suppression(Map<String, Long> shown, List<Sum> sums) {
        this.shown = shown;
        this.web = new CountWeb(shown, sums);
    }

    /** @param small counts that must be hidden; all of them are in the answer */
    Set<String> hidden(Set<String> small) {
        Set<String> hidden = new TreeSet<>(small);
        Set<String> hopeless = new HashSet<>();
        Optional<String> open = told(hidden, hopeless);
        while (open.isPresent()) {
            String name = open.get();
            nextTo(name, hidden).ifPresentOrElse(hidden::add, () -> hopeless.add(name));
            open = told(hidden, hopeless);
        }
        return withoutNeedless(hidden, small, hopeless);
    }

    /** A hidden count that those that are shown give away. */
    private Optional<String> told(Set<String> hidden, Set<String> except) {
        OtherNumbers numbers = new OtherNumbers(web, hidden);
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
        Set<String> along = numbers.along(name);
        along.forEach(other -> safe.put(other, along));
        return !along.isEmpty();
    }

    /** The smallest shown count in a sum with this one, or else in a sum with what is hidden there; earlier days last. */
    private Optional<String> nextTo(String name, Set<String> hidden) {
        Set<String> seen = new HashSet<>(Set.of(name));
        Deque<String> near = new ArrayDeque<>(seen);
        while (!near.isEmpty()) {
            Set<String> around = new TreeSet<>();
            near.forEach(each -> around.addAll(web.neighbours(each)));
            Optional<String> smallest = around.stream()
                    .filter(each -> shown.containsKey(each) && !hidden.contains(each))
                    .min(Comparator.comparing(CountName::isEarlier)
                            .thenComparing(shown::get)
                            .thenComparing(Comparator.naturalOrder()));
            if (smallest.isPresent()) {
                return smallest;
            }
            near.clear();
            around.stream().filter(seen::add).forEach(near::add);
        }
        return Optional.empty();
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
