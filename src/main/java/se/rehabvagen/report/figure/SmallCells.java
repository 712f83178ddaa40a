package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.report.paper.Report;

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
        List<Report> reports = new ArrayList<>(earlier);
        reports.add(report);
        Set<String> keptBack = new HashSet<>();
        Set<String> hidden = Set.of();
        for (Report each : reports) {
            hidden = new Suppression(ShownCounts.of(each), each.sums()).hidden(small(each, keptBack));
            LocalDate day = each.heading().until();
            hidden.forEach(name -> keptBack.add(CountName.on(day, name)));
        }
        return hidden;
    }

    /** Those about few people, and those that an earlier copy kept back, on the same day too. */
    private Set<String> small(Report report, Set<String> keptBack) {
        Map<String, Long> counts = ShownCounts.of(report);
        LocalDate day = report.heading().until();
        Set<String> small = new HashSet<>();
        counts.forEach((name, count) -> {
            if (!isShown.test(count) || isOfFew(name, counts) || keptBack.contains(CountName.on(day, name))) {
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
