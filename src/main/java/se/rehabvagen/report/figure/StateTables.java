package se.rehabvagen.report.figure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Table;

/** How the running cases stand at the end of the period: without a plan, waiting, and what comes. */
final class StateTables {

    private static final List<Integer> MONTHS = List.of(0, 3, 6, 12, 18);
    private static final int MONTHS_AHEAD = 6;

    private final Basis basis;
    private final List<CaseFile> running;

    StateTables(Basis basis) {
        this.basis = basis;
        this.running = basis.running();
    }

    List<Table> all() {
        return List.of(withoutPlan(), waits(), coming(), byUnit());
    }

    private Table withoutPlan() {
        List<CaseFile> without = running.stream()
                .filter(file -> !basis.who(file).hasPlan(basis.period().until()))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        for (int group = 0; group < MONTHS.size(); group++) {
            int each = group;
            List<CaseFile> members =
                    without.stream().filter(file -> group(file) == each).toList();
            long waiting =
                    members.stream().filter(file -> !openWaits(file).isEmpty()).count();
            rows.add(Basis.row(label(group), members.size(), basis.of("K", members), basis.of("M", members), waiting));
        }
        return Basis.table(
                "utan-plan",
                "Pågående ärenden utan plan för avslut, efter tid i insatsen",
                List.of("Alla", "Kvinnor", "Män", "Väntar på någon"),
                rows,
                "Vid periodens slut.");
    }

    private int group(CaseFile file) {
        long months = ChronoUnit.MONTHS.between(
                basis.who(file).summary().participantFrom(),
                basis.period().until().plusDays(1));
        return (int) MONTHS.stream().filter(first -> months >= first).count() - 1;
    }

    private static String label(int group) {
        return group == MONTHS.size() - 1
                ? "%d månader eller mer".formatted(MONTHS.get(group))
                : "%d–%d månader".formatted(MONTHS.get(group), MONTHS.get(group + 1) - 1);
    }

    private Table waits() {
        Map<String, List<Milestone>> open = running.stream()
                .flatMap(file -> openWaits(file).stream())
                .collect(Collectors.groupingBy(
                        wait -> "%s: %s".formatted(basis.label(wait, "waitParty"), basis.label(wait, "waitReason")),
                        TreeMap::new,
                        Collectors.toList()));
        return Basis.table(
                "vantan",
                "Vem ärenden väntar på, och varför",
                List.of("Ärenden", "Dagar i snitt", "Längst, dagar"),
                open.entrySet().stream()
                        .map(each -> Basis.row(
                                each.getKey(),
                                each.getValue().size(),
                                Math.round(each.getValue().stream()
                                        .mapToLong(this::days)
                                        .average()
                                        .orElse(0)),
                                each.getValue().stream()
                                        .mapToLong(this::days)
                                        .max()
                                        .orElse(0)))
                        .toList(),
                "Väntan som är registrerad och inte avslutad vid periodens slut.");
    }

    private long days(Milestone wait) {
        return ChronoUnit.DAYS.between(wait.occurredOn(), basis.period().until());
    }

    /** A wait ends with the next end of one for the same party. */
    private List<Milestone> openWaits(CaseFile file) {
        List<Milestone> open = new ArrayList<>();
        file.held().stream()
                .filter(milestone ->
                        !milestone.occurredOn().isAfter(basis.period().until()))
                .forEach(milestone -> {
                    if (milestone.key().equals("wait-started")) {
                        open.add(milestone);
                    } else if (milestone.key().equals("wait-ended")) {
                        open.stream()
                                .filter(wait -> wait.text("waitParty").equals(milestone.text("waitParty")))
                                .findFirst()
                                .ifPresent(open::remove);
                    }
                });
        return open;
    }

    private Table coming() {
        return Basis.table(
                "kommande",
                "Det som kommer",
                List.of("Alla", "Kvinnor", "Män"),
                List.of(
                        basis.bySex("Bokade avstämningsmöten, ärenden", with(this::hasMeetingAhead)),
                        basis.bySex("Plan som löper ut inom sex månader", with(this::hasPlanFallingDue)),
                        basis.bySex("Arbetslivsinriktad rehabilitering som pågår", with(this::isInRehabilitation))),
                "Pågående ärenden, så som de stod vid periodens slut.");
    }

    private List<CaseFile> with(Predicate<CaseFile> wanted) {
        return running.stream().filter(wanted).toList();
    }

    private boolean hasMeetingAhead(CaseFile file) {
        Optional<Milestone> last = Stream.of("meeting-called", "meeting-held", "meeting-cancelled")
                .flatMap(key -> basis.reached(file, key))
                .max(DayOrder.ORDER);
        return last.filter(called -> called.key().equals("meeting-called"))
                .flatMap(called -> called.date("plannedMeetingDate"))
                .filter(day -> day.isAfter(basis.period().until()))
                .isPresent();
    }

    private boolean hasPlanFallingDue(CaseFile file) {
        return basis.who(file).summary().plans().stream()
                .filter(plan -> plan.contains(basis.period().until()))
                .anyMatch(plan -> !plan.until()
                        .minusDays(1)
                        .isAfter(basis.period().until().plusMonths(MONTHS_AHEAD)));
    }

    private boolean isInRehabilitation(CaseFile file) {
        return basis.reached(file, "alr-started").count()
                > basis.reached(file, "alr-ended").count();
    }

    private Table byUnit() {
        Map<String, List<CaseFile>> byUnit = running.stream()
                .collect(Collectors.groupingBy(file -> Group.of(
                                basis.who(file).summary(), basis.period().until())
                        .unit()));
        return Basis.table(
                "arenden-per-utredare",
                "Pågående ärenden per vårdenhet och försäkringsutredare",
                List.of("Ärenden", "Utredare", "Ärenden per utredare"),
                basis.insats().units().stream()
                        .map(unit -> unit(unit, byUnit.getOrDefault(unit.id(), List.of())))
                        .toList(),
                "Ärenden per utredare är avrundat till hela tal.");
    }

    private static Table.Row unit(CareUnit unit, List<CaseFile> cases) {
        int investigators = unit.investigators().size();
        return Basis.row(unit.name(), cases.size(), investigators, Math.round((double) cases.size() / investigators));
    }
}
