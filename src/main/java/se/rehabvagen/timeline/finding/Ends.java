package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.history.DayOrder;

/** What ended a case. What was resumed takes back what was registered last before it. */
final class Ends {

    private static final Set<String> ENDINGS = Set.of("exited", "died", "left", "resumed");
    private static final Set<String> NEVER_BEGUN = Set.of("not-eligible", "consent-refused");

    private static final Comparator<Seen> AS_REGISTERED = Comparator.comparing(
                    (Seen one) -> one.milestone().recordedAt())
            .thenComparing(Seen::milestone, DayOrder.ORDER);

    private Ends() {}

    static Optional<Found> of(List<Seen> seen) {
        List<Seen> ends = new ArrayList<>();
        Seen.of(seen, ENDINGS).stream().sorted(AS_REGISTERED).forEach(one -> {
            if (!one.milestone().key().equals("resumed")) {
                ends.add(one);
            } else if (!ends.isEmpty()) {
                ends.remove(ends.size() - 1);
            }
        });
        return ends.stream()
                .reduce((earlier, later) -> later)
                .or(() -> Seen.last(seen, NEVER_BEGUN))
                .map(Ends::found);
    }

    private static Found found(Seen end) {
        LocalDate since = end.milestone().occurredOn();
        Phase phase = phase(end);
        return Found.goingOn(phase, phase.swedish() + " " + since, end);
    }

    private static Phase phase(Seen end) {
        return switch (end.milestone().key()) {
            case "exited" -> Phase.EXITED;
            case "died" -> Phase.DIED;
            case "left" -> Phase.LEFT;
            case "not-eligible" -> Phase.NOT_ELIGIBLE;
            default -> Phase.REFUSED;
        };
    }
}
