package se.rehabvagen.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;

/** Whether the fast totals say what counting the cases says. */
final class TotalsCheck {

    private final Map<Group, Counts> counted;

    TotalsCheck(List<Participant> participants, Period period) {
        counted = new HashMap<>();
        participants.stream()
                .map(Participant::summary)
                .filter(who -> !period.until().isBefore(who.participantFrom()))
                .forEach(who -> counted.merge(Group.of(who, period.until()), Counts.of(who, period), Counts::plus));
    }

    boolean holds(Map<Group, Counts> totals) {
        return counted.equals(totals);
    }

    /** One for each unit and sex that differs. */
    List<Problem> problems(Map<Group, Counts> totals, Insats insats) {
        TreeSet<String> groups = new TreeSet<>();
        counted.forEach((group, counts) -> {
            if (!counts.equals(totals.get(group))) {
                groups.add(told(group, insats));
            }
        });
        totals.keySet().stream()
                .filter(group -> !counted.containsKey(group))
                .forEach(group -> groups.add(told(group, insats)));
        return groups.stream()
                .map(group -> new Problem(
                        "De snabba talen för %s är inte desamma som i ärendena. Be en administratör bygga om nyckeltalen."
                                .formatted(group),
                        List.of()))
                .toList();
    }

    private static String told(Group group, Insats insats) {
        String unit = insats.unit(group.unit()).map(CareUnit::name).orElse(group.unit());
        return "%s (%s)".formatted(unit, group.sex().equals("K") ? "kvinnor" : "män");
    }
}
