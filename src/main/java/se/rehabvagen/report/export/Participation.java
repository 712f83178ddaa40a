package se.rehabvagen.report.export;

import java.util.List;
import java.util.Optional;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.RegisteredCase;

/**
 * A case whose person takes part, with what holds of it after all corrections. Nobody else leaves the system: who was asked and
 * said no, or was not eligible, is soon forgotten here too.
 *
 * @param held in the order in which it happened
 */
record Participation(CaseNumber number, List<Milestone> held) {

    Participation {
        held = List.copyOf(held);
    }

    /** Empty if the person is no participant. */
    static Optional<Participation> of(RegisteredCase registered) {
        List<Milestone> held = Corrections.applied(registered.milestones()).stream()
                .sorted(DayOrder.ORDER)
                .toList();
        Participation participation = new Participation(registered.number(), held);
        return Optional.of(participation)
                .filter(each -> each.first("enrolled").isPresent()
                        && each.first("consent-given").isPresent());
    }

    Optional<Milestone> first(String key) {
        return held.stream().filter(milestone -> milestone.key().equals(key)).findFirst();
    }

    /** The unit where the case is at home now. */
    String unit() {
        return held.stream()
                .filter(milestone -> milestone.key().equals("unit-changed"))
                .reduce((earlier, later) -> later)
                .flatMap(change -> change.text("newUnit"))
                .or(() -> first("enrolled").flatMap(enrolled -> enrolled.text("unit")))
                .orElse("");
    }

    Sex sex() {
        return first("enrolled")
                .flatMap(enrolled -> enrolled.text("sex"))
                .flatMap(Sex::of)
                .orElseThrow(() -> new IllegalStateException("No sex is known in case " + number));
    }
}
