package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import se.rehabvagen.report.paper.Table;

/** Participants by employer. An employer of few would tell who they are, also to who leads the project: the few stand together. */
final class EmployerTable {

    private EmployerTable() {}

    /**
     * The table.
     *
     * @param employers name → how many participants
     * @param isShown whether a number of people may be told of
     */
    static Table of(Map<String, Long> employers, LongPredicate isShown) {
        List<Table.Row> rows = new ArrayList<>();
        employers.entrySet().stream()
                .filter(each -> isShown.test(each.getValue()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> rows.add(Basis.row(each.getKey(), each.getValue())));
        long others = employers.values().stream()
                .filter(count -> !isShown.test(count))
                .mapToLong(Long::longValue)
                .sum();
        if (isShown.test(others)) {
            rows.add(Basis.row("Övriga arbetsgivare", others));
        }
        return Basis.table(
                "arbetsgivare",
                "Deltagare per arbetsgivare",
                List.of("Deltagare"),
                rows,
                "Arbetsgivare med färre än fem deltagare står tillsammans. Den som saknar arbetsgivare räknas inte.");
    }
}
