package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rehabvagen.report.paper.Sum;

/** Counts as they hang together by the sums that hold, numbered so that they are found fast. */
final class CountWeb {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] values;
    private final boolean[] isShown;
    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> around = new ArrayList<>();

    /** @param shown the counts that can be read, by name; what lacks in one sum only is filled in */
    CountWeb(Map<String, Long> shown, List<Sum> laws) {
        Map<String, Long> known = new TreeMap<>(shown);
        boolean isMore = true;
        while (isMore) {
            isMore = laws.stream().filter(sum -> fillIn(sum, known)).count() > 0;
        }
        names = List.copyOf(known.keySet());
        values = names.stream().mapToLong(known::get).toArray();
        isShown = new boolean[values.length];
        for (int place = 0; place < values.length; place++) {
            places.put(names.get(place), place);
            isShown[place] = shown.containsKey(names.get(place));
            around.add(new ArrayList<>());
        }
        laws.stream()
                .filter(sum -> ShownSums.all(sum).allMatch(known::containsKey) && ShownSums.holds(sum, known))
                .forEach(this::add);
    }

    private void add(Sum sum) {
        int[] members = ShownSums.all(sum).mapToInt(this::place).toArray();
        for (int member : members) {
            around.get(member).add(sums.size());
        }
        sums.add(members);
    }

    /** A count that nobody shows but that is all that lacks in a sum. */
    private static boolean fillIn(Sum sum, Map<String, Long> known) {
        List<String> missing =
                ShownSums.all(sum).filter(name -> !known.containsKey(name)).toList();
        if (missing.size() != 1) {
            return false;
        }
        String name = missing.get(0);
        long parts = sum.parts().stream()
                .filter(part -> !part.equals(name))
                .mapToLong(known::get)
                .sum();
        known.put(name, name.equals(sum.total()) ? parts : known.get(sum.total()) - parts);
        return true;
    }

    int place(String name) {
        return places.get(name);
    }

    String name(int place) {
        return names.get(place);
    }

    int size() {
        return values.length;
    }

    long value(int place) {
        return values[place];
    }

    boolean isShown(int place) {
        return isShown[place];
    }

    /** How many sums there are. */
    int sums() {
        return sums.size();
    }

    /** The total first, then the parts. */
    int[] members(int sum) {
        return sums.get(sum);
    }

    /** The sums in which a count stands. */
    List<Integer> around(int place) {
        return around.get(place);
    }
}
