package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;

/**
 * When a case was out of the way: exited, which includes death, or left, which is no exit.
 *
 * <p>{@code Återuppta} takes back what was registered last before it. A wrong exit then never was. After an exit that was
 * right, a new period of sickness opens the case from the day on which it is resumed: the exit stands for the days before,
 * and what the case had (a plan that was not recalled) holds again.
 */
record Endings(List<CaseSummary.Exit> exits, List<Span> left) {

    private static final String LEFT = "left";
    private static final String WRONG = "felaktigt_avslut";

    private record Ending(Milestone milestone, LocalDate until) {
        Span span() {
            return new Span(milestone.occurredOn(), until);
        }

        boolean isLeaving() {
            return milestone.key().equals(LEFT);
        }

        String reason() {
            return milestone.key().equals("died")
                    ? "avliden"
                    : milestone
                            .text("exitReason")
                            .orElseThrow(() -> new IllegalStateException("No reason of exit in " + milestone.id()));
        }
    }

    static Endings of(List<Milestone> held) {
        List<Ending> endings = new ArrayList<>();
        held.stream()
                .filter(milestone -> List.of("exited", "died", LEFT, "resumed").contains(milestone.key()))
                .sorted(Comparator.comparing(Milestone::recordedAt).thenComparing(DayOrder.ORDER))
                .forEach(milestone -> add(milestone, endings));
        return new Endings(exits(endings), spans(endings.stream().filter(Ending::isLeaving)));
    }

    private static void add(Milestone milestone, List<Ending> endings) {
        if (!milestone.key().equals("resumed")) {
            endings.add(new Ending(milestone, Span.FOREVER));
            return;
        }
        Optional<Ending> last = endings.stream()
                .filter(ending -> ending.until().equals(Span.FOREVER))
                .reduce((earlier, later) -> later);
        last.ifPresent(ending -> {
            endings.remove(ending);
            if (!milestone.text("resumeReason").filter(WRONG::equals).isPresent()) {
                endings.add(new Ending(ending.milestone(), milestone.occurredOn()));
            }
        });
    }

    // Somebody may die after an exit; the first exit is the one that counts.
    private static List<CaseSummary.Exit> exits(List<Ending> endings) {
        List<CaseSummary.Exit> exits = new ArrayList<>();
        endings.stream()
                .filter(ending -> !ending.isLeaving())
                .sorted(Comparator.comparing(ending -> ending.milestone(), DayOrder.ORDER))
                .forEach(ending -> Span.minus(
                                List.of(ending.span()),
                                exits.stream().map(CaseSummary.Exit::span).toList())
                        .forEach(span -> exits.add(new CaseSummary.Exit(span, ending.reason()))));
        return List.copyOf(exits);
    }

    private static List<Span> spans(Stream<Ending> endings) {
        return endings.map(Ending::span).toList();
    }

    /** When no plan of the case counts. */
    List<Span> closed() {
        return Stream.concat(exits.stream().map(CaseSummary.Exit::span), left.stream())
                .toList();
    }
}
