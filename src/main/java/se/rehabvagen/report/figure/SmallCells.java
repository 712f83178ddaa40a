package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Sum;

/** Which numbers the funder's copy keeps back: those about few people, and those from which one of them could be told. */
@Component
public final class SmallCells {

    private final LongPredicate isShown;

    @Autowired
    SmallCells(Decisions decisions) {
        this(decisions::isShown);
    }

    SmallCells(LongPredicate isShown) {
        this.isShown = isShown;
    }

    /** Names of the counts to hide, for {@link Report#hiding}; for a report before which nothing was handed over. */
    public Set<String> hiddenCounts(Report report) {
        return hiddenCounts(report, List.of());
    }

    /**
     * Names of the counts to hide, for {@link Report#hiding}. What the copy of an earlier report kept back stays hidden, and
     * what it showed is known to the funder and protects nothing.
     *
     * @param earlier the signed reports of the insats before this one, with every number, oldest first
     */
    public Set<String> hiddenCounts(Report report, List<Report> earlier) {
        List<Copy> copies = new ArrayList<>();
        earlier.forEach(each -> copies.add(new Copy(each, hidden(each, copies))));
        return hidden(report, copies);
    }

    /** What was handed over of a report: everything but what is hidden. */
    private record Copy(Report report, Set<String> hidden) {

        boolean isOfSameDay(Report other) {
            return report.heading().until().equals(other.heading().until());
        }

        /** What a count of this copy is called beside those of another report of the same day. */
        String named(String name, Report other) {
            ReportKind kind = report.heading().kind();
            boolean isOther =
                    CountName.isOfExitGroup(name) && kind != other.heading().kind();
            return isOther ? kind.id() + ":" + name : name;
        }

        Sum named(Sum sum, Report other) {
            return new Sum(
                    named(sum.total(), other),
                    sum.parts().stream().map(part -> named(part, other)).toList());
        }
    }

    private Set<String> hidden(Report report, List<Copy> copies) {
        Map<String, Long> counts = new TreeMap<>(ShownCounts.of(report));
        Set<String> own = Set.copyOf(counts.keySet());
        Set<String> small = small(report, copies);
        Set<String> known = new HashSet<>();
        Set<Sum> sums = new LinkedHashSet<>(report.sums());
        // What two reports tell of one day adds up across them.
        copies.stream().filter(copy -> copy.isOfSameDay(report)).forEach(copy -> {
            copy.report().sums().forEach(sum -> sums.add(copy.named(sum, report)));
            ShownCounts.of(copy.report()).forEach((name, value) -> {
                String here = copy.named(name, report);
                counts.putIfAbsent(here, value);
                if (copy.hidden().contains(name)) {
                    small.add(here);
                } else if (value.equals(counts.get(here))) {
                    known.add(here);
                }
            });
        });
        Set<String> hidden = new TreeSet<>(new Suppression(counts, List.copyOf(sums), known).hidden(small));
        hidden.retainAll(own);
        return hidden;
    }

    /** Those about few people, and those that an earlier copy kept back. */
    private Set<String> small(Report report, List<Copy> copies) {
        Map<String, Long> counts = ShownCounts.of(report);
        Set<String> keptBack = new HashSet<>();
        copies.forEach(copy -> copy.hidden().stream()
                .map(name -> CountName.on(copy.report().heading().until(), name))
                .forEach(keptBack::add));
        Set<String> small = new HashSet<>();
        counts.forEach((name, count) -> {
            if (!isShown.test(count) || isOfFew(name, counts) || keptBack.contains(name)) {
                small.add(name);
            }
        });
        return small;
    }

    private boolean isOfFew(String events, Map<String, Long> counts) {
        return PersonCounts.PERSONS_BEHIND.entrySet().stream()
                .filter(pair -> events.startsWith(pair.getKey()))
                .map(pair -> pair.getValue() + events.substring(pair.getKey().length()))
                .anyMatch(persons -> counts.containsKey(persons) && !isShown.test(counts.get(persons)));
    }
}
