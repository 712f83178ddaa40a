package se.rehabvagen.process.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields whose conditions lead back to themselves. */
final class Circles {

    private Circles() {}

    static List<String> in(List<FormField> fields) {
        Map<String, Set<String>> asks = fields.stream().collect(Collectors.toMap(FormField::key, Circles::asks));
        return asks.keySet().stream()
                .filter(key -> reachable(key, asks).contains(key))
                .sorted()
                .toList();
    }

    private static Set<String> asks(FormField field) {
        return Stream.of(field.demands().hides(), field.demands().groupHides())
                .flatMap(List::stream)
                .flatMap(condition -> condition.comparisons().stream())
                .map(Condition.Comparison::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> asks) {
        Set<String> reached = new HashSet<>();
        Function<String, Set<String>> next = key -> asks.getOrDefault(key, Set.of());
        List<String> open = List.copyOf(next.apply(from));
        while (!open.isEmpty()) {
            open = open.stream()
                    .filter(reached::add)
                    .flatMap(key -> next.apply(key).stream())
                    .toList();
        }
        return reached;
    }
}
