package se.rehabvagen.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Table;

/** What was noted in the project, and what was done around the cases. */
final class ActivityTables {

    private final Basis basis;

    ActivityTables(Basis basis) {
        this.basis = basis;
    }

    List<Table> all() {
        return List.of(activities(), boards(), mappingsAndPlans(), changes());
    }

    private Table activities() {
        Map<String, Long> times = basis.noted().stream()
                .collect(Collectors.groupingBy(
                        noted -> Stream.of("activityKind", "activityGoal", "activityOrganisation")
                                .map(fact -> basis.label(noted, fact))
                                .collect(Collectors.joining(" – ")),
                        TreeMap::new,
                        Collectors.counting()));
        return Basis.table(
                "aktiviteter",
                "Antecknade aktiviteter i perioden",
                List.of("Antal"),
                times.entrySet().stream()
                        .map(each -> Basis.row(each.getKey(), each.getValue()))
                        .toList(),
                "Slag, mål och organisation, så som de har antecknats i insatsen.");
    }

    private Table boards() {
        List<Table.Row> rows = basis.noted().stream()
                .filter(noted -> noted.text("activityKind")
                        .filter(List.of("styrgruppsmote", "projektmote")::contains)
                        .isPresent())
                .sorted(Comparator.comparing(Milestone::occurredOn))
                .map(noted -> Basis.row("%s %s".formatted(noted.occurredOn(), basis.label(noted, "activityKind")), 1))
                .toList();
        return Basis.table("projektmoten", "Antecknade projektmöten och styrgruppsmöten", List.of("Antal"), rows, "");
    }

    private Table mappingsAndPlans() {
        return Basis.table(
                "kartlaggningar-och-planer",
                "Kartläggningar och planer",
                List.of("I perioden", "Sedan starten"),
                List.of(
                        times("SASSAM-kartläggningar", "sassam-held"),
                        times("Gemensamma kartläggningar", "gk-held"),
                        times("Planer satta", "plan-set"),
                        times("Planer reviderade", "plan-revised"),
                        times("Planer återkallade", "plan-recalled"),
                        times("Planer förfallna", "plan-lapsed")),
                "Händelser, inte personer: samma person kan ha flera.");
    }

    private Table changes() {
        return Basis.table(
                "byten",
                "Byten av kontaktpar och vårdenhet",
                List.of("I perioden", "Sedan starten"),
                List.of(times("Byten av kontaktpar", "pair-changed"), times("Byten av vårdenhet", "unit-changed")),
                "");
    }

    private Table.Row times(String label, String key) {
        return Basis.row(label, basis.inPeriod(key).count(), basis.reached(key).count());
    }
}
