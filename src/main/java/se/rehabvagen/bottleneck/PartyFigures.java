package se.rehabvagen.bottleneck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Party;

/** How long cases wait for each party, whatever the step. */
@Component
final class PartyFigures {

    private final Waits waits;

    PartyFigures(Waits waits) {
        this.waits = waits;
    }

    /**
     * The waiting for one party.
     *
     * @param party key; null for those of whom nobody knows
     * @param name Swedish
     * @param shareOfWaiting of all waiting days, from 0 to 1; null if there are none
     */
    record Row(
            @Nullable String party,
            String name,
            long openNow,
            @Nullable Integer oldestOpen,
            @Nullable Double shareOfWaiting,
            Figures now,
            Figures previous,
            Figures.Change change) {}

    /** All parties, most waiting first; that nobody knows for whom a case waits is told only where it is so. */
    List<Row> of(Question question) {
        Gathered gathered = waits.gather(question, List.of());
        Map<String, List<Place.Step>> byParty = gathered.by(Place.Step::party);
        long all = byParty.values().stream()
                .mapToLong(steps -> gathered.tally(steps, Gathered.NOW).days())
                .sum();
        Stream<String> known = Party.AWAITED.stream().map(Party::code);
        Stream<String> unknown =
                byParty.keySet().stream().filter(key -> Party.of(key).isEmpty());
        return Stream.concat(known, unknown)
                .map(key -> row(key, byParty.getOrDefault(key, List.of()), gathered, all))
                .sorted(Comparator.comparing((Row row) -> row.now().waitingDays())
                        .thenComparing(Row::openNow)
                        .reversed())
                .toList();
    }

    private static Row row(String key, List<Place.Step> steps, Gathered gathered, long all) {
        Figures now = gathered.tally(steps, Gathered.NOW).figures();
        Figures previous = gathered.tally(steps, Gathered.PREVIOUS).figures();
        return new Row(
                Party.of(key).map(Party::code).orElse(null),
                Party.of(key).map(Party::swedish).orElse(PartyWords.UNKNOWN),
                gathered.openNow(steps),
                gathered.oldestOpen(steps),
                Ranked.share(now.waitingDays(), all),
                now,
                previous,
                now.since(previous));
    }
}
