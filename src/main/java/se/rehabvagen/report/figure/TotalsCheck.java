package se.rehabvagen.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
    List<Problem> problems(Map<Group, Counts> totals) {
        TreeSet<String> groups = new TreeSet<>();
        counted.forEach((group, counts) -> {
            if (!counts.equals(totals.get(group))) {
                groups.add(told(group));
            }
        });
        totals.keySet().stream().filter(group -> !counted.containsKey(group)).forEach(group -> groups.add(told(group)));
        return groups.stream()
                .map(group -> new Problem(
                        "De snabba talen för %s är inte desamma som i ärendena. Be en administratör bygga om nyckeltalen."
                                .formatted(group),
                        List.of()))
                .toList();
    }

    private static String told(Group group) {
        return "%s (%s)".formatted(group.unit(), group.sex().equals("K") ? "kvinnor" : "män");
    }
}
