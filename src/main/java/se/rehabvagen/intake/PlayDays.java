package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rehabvagen.domain.CaseNumber;

/** Which events are played on which day, for every case in order. */
final class PlayDays {

    private final SortedMap<LocalDate, Map<CaseNumber, List<Happened>>> days = new TreeMap<>();

    private PlayDays() {}

    /** The days that the cases live that began here; what happened before the first of them is made up for on it. */
    static PlayDays lived(List<CasePlan> cases, LocalDate first) {
        PlayDays lived = new PlayDays();
        cases.stream().filter(CasePlan::beginsHere).forEach(plan -> lived.add(plan, first));
        return lived;
    }

    /** The events of the cases that stand at now, in the order in which they happened. */
    static PlayDays late(List<CasePlan> cases) {
        PlayDays late = new PlayDays();
        cases.stream().filter(plan -> !plan.beginsHere()).forEach(plan -> late.add(plan, LocalDate.MIN));
        return late;
    }

    private void add(CasePlan plan, LocalDate first) {
        for (Happened happened : plan.events()) {
            LocalDate day = happened.date().isBefore(first) ? first : happened.date();
            days.computeIfAbsent(day, key -> new LinkedHashMap<>())
                    .computeIfAbsent(plan.number(), key -> new ArrayList<>())
                    .add(happened);
        }
    }

    SortedMap<LocalDate, Map<CaseNumber, List<Happened>>> byDay() {
        return days;
    }
}
