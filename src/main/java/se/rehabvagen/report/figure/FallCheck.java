package se.rehabvagen.report.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.rehabvagen.history.Milestone;

/** Whether the counts that only grow have lost somebody since the report before whom nothing explains. */
final class FallCheck {

    private static final List<String> ONLY_GROW =
            List.of(CountName.PARTICIPANTS, CountName.EXITED, CountName.WITH_MEETING);

    private final Earlier before;
    private final Tally now;
    private final CountLabels labels;

    FallCheck(Earlier before, Tally now, CountLabels labels) {
        this.before = before;
        this.now = now;
        this.labels = labels;
    }

    List<Problem> of(List<CaseFile> cases) {
        Map<String, CaseFile> byNumber = new HashMap<>();
        cases.forEach(each -> byNumber.put(each.number(), each));
        return ONLY_GROW.stream().flatMap(key -> lost(key, byNumber)).toList();
    }

    private Stream<Problem> lost(String key, Map<String, CaseFile> cases) {
        List<String> then = before.cases().getOrDefault(key, List.of());
        Set<String> still = new HashSet<>(now.members().get(key));
        List<String> lost = then.stream()
                .filter(number -> !still.contains(number))
                .filter(number -> !cases.containsKey(number) || !isExplained(cases.get(number)))
                .toList();
        return lost.isEmpty()
                ? Stream.empty()
                : Stream.of(new Problem(
                        "%s var %d i rapporten till och med %s och är nu %d: %s räknas inte längre, och ingen rättelse förklarar det."
                                .formatted(
                                        labels.of(key),
                                        then.size(),
                                        before.until(),
                                        still.size(),
                                        lost.size() == 1 ? "ett ärende" : lost.size() + " ärenden"),
                        lost));
    }

    /** A correction or a resumed case that was registered, or happened, after the report. */
    private boolean isExplained(CaseFile lost) {
        return lost.registered().stream()
                .filter(milestone -> List.of("corrected", "resumed").contains(milestone.key()))
                .anyMatch(this::isLater);
    }

    private boolean isLater(Milestone milestone) {
        return milestone.occurredOn().isAfter(before.until())
                || before.signedFiguresAt()
                        .filter(signed -> milestone.recordedAt().isAfter(signed))
                        .isPresent();
    }
}
