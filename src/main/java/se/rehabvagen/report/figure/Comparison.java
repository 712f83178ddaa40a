package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;

/** Holds what was signed against what would be told today. */
final class Comparison {

    private final Frozen frozen;
    private final Findings today;
    private final Map<String, List<String>> news;

    Comparison(Frozen frozen, Findings today, List<CaseFile> cases, LateNews late) {
        this.frozen = frozen;
        this.today = today;
        this.news = cases.stream().collect(Collectors.toMap(CaseFile::number, late::of));
    }

    List<Difference> differences() {
        return frozen.report().figures().stream()
                .flatMap(signed -> today.figures().stream()
                        .filter(now -> now.key().equals(signed.key()))
                        .flatMap(now -> differences(signed, now)))
                .toList();
    }

    private Stream<Difference> differences(Figure signed, Figure now) {
        return Stream.of(
                        difference(signed.label(), signed, now, Figure::all),
                        difference(signed.label() + " (kvinnor)", signed, now, Figure::women),
                        difference(signed.label() + " (män)", signed, now, Figure::men))
                .flatMap(each -> each);
    }

    private Stream<Difference> difference(String label, Figure signed, Figure now, Function<Figure, Cell> part) {
        Cell before = part.apply(signed);
        Cell after = part.apply(now);
        if (isSame(before.value(), after.value())) {
            return Stream.empty();
        }
        List<String> cases = cases(before, after);
        List<String> reasons = cases.stream()
                .flatMap(number -> news.getOrDefault(number, List.of()).stream())
                .toList();
        return Stream.of(new Difference(signed.key(), label, signed.unit(), before, after, cases, reasons));
    }

    /** Who is behind one number and not behind the other; where events are counted, who has news. */
    private List<String> cases(Cell before, Cell after) {
        SortedSet<String> cases = new TreeSet<>(CaseFile.BY_NUMBER);
        Stream.concat(before.counts().stream(), after.counts().stream())
                .distinct()
                .forEach(name -> {
                    List<String> then = frozen.cases().getOrDefault(name, List.of());
                    List<String> now = today.cases().getOrDefault(name, List.of());
                    then.stream().filter(number -> !now.contains(number)).forEach(cases::add);
                    now.stream().filter(number -> !then.contains(number)).forEach(cases::add);
                });
        if (cases.isEmpty()) {
            news.forEach((number, sentences) -> {
                if (!sentences.isEmpty()) {
                    cases.add(number);
                }
            });
        }
        return List.copyOf(cases);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
