package se.rehabvagen.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.rehabvagen.domain.PlanForAvslut;

/**
 * What holds of a case's milestones after everything that was corrected, in the order in which it was corrected. Nothing is
 * overwritten: leave out what was registered after a day, and the rest tells what was known on that day.
 *
 * <p>A correction names a milestone by its key and its day, the one that held or the one first registered. Of several on the
 * same day it means the one registered last. One that fits no milestone, or no fact of it, changes nothing.
 */
public final class Corrections {

    /** Later than anything that is registered, and still a moment that can be rounded. */
    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T23:59:59Z");

    private static final String CORRECTED = "corrected";
    private static final String PLAN_DATE = "planDate";
    private static final Comparator<Milestone> AS_REGISTERED = Comparator.comparing(Milestone::recordedAt)
            .thenComparing(Milestone::reachedAt)
            .thenComparing(Milestone::id);

    /** The fact that a correction of the date within a milestone means. */
    private static final Map<String, String> DATE_WITHIN =
            Map.of("enrolled", "sickLeaveStart", "plan-set", PLAN_DATE, "plan-revised", PLAN_DATE);

    private final List<Milestone> registered;
    private final List<Milestone> current;

    private Corrections(List<Milestone> registered) {
        this.registered = registered;
        this.current = new ArrayList<>(registered);
    }

    /**
     * What a correction does.
     *
     * @param before the milestone that it means, as it holds
     * @param after what becomes of it; empty if it never happened
     */
    public record Effect(Milestone before, Optional<Milestone> after) {}

    /** The milestones of one case that hold, without the corrections themselves. */
    public static List<Milestone> applied(List<Milestone> ofOneCase) {
        return List.copyOf(replayed(ofOneCase).current);
    }

    /**
     * What one more correction would do if it were registered now.
     *
     * @param correction its facts, as the milestone {@code corrected} bears them
     * @return empty if it fits no milestone
     */
    public static Optional<Effect> effect(List<Milestone> ofOneCase, Map<String, Object> correction) {
        Corrections corrections = replayed(ofOneCase);
        Milestone last = new Milestone(
                "",
                new Milestone.Origin("", "", 0),
                new Milestone.Place(null, null, null),
                CORRECTED,
                LocalDate.MAX,
                AFTER_ALL,
                AFTER_ALL,
                correction);
        int index = corrections.indexOf(last);
        if (index < 0) {
            return Optional.empty();
        }
        Milestone before = corrections.current.get(index);
        int count = corrections.current.size();
        corrections.apply(last);
        boolean isVoid = corrections.current.size() < count;
        return Optional.of(new Effect(before, isVoid ? Optional.empty() : Optional.of(corrections.current.get(index))));
    }

    private static Corrections replayed(List<Milestone> ofOneCase) {
        Corrections corrections = new Corrections(ofOneCase.stream()
                .filter(milestone -> !milestone.key().equals(CORRECTED))
                .sorted(AS_REGISTERED)
                .toList());
        ofOneCase.stream()
                .filter(milestone -> milestone.key().equals(CORRECTED))
                .sorted(AS_REGISTERED)
                .forEach(corrections::apply);
        return corrections;
    }

    private void apply(Milestone correction) {
        int index = indexOf(correction);
        if (index < 0) {
            return;
        }
        Milestone wrong = current.get(index);
        switch (correction.text("correctionKind").orElse("")) {
            case "ogiltig" -> current.remove(index);
            case "nytt_datum" -> correction.date("newDate").ifPresent(day -> current.set(index, wrong.on(day)));
            case "nytt_datum_i_uppgiften" -> current.set(index, withDate(wrong, correction));
            case "nytt_varde" -> current.set(index, withValue(wrong, correction));
            default -> throw new IllegalStateException("Unknown kind of correction in " + correction.id());
        }
    }

    private static Milestone withDate(Milestone wrong, Milestone correction) {
        return Optional.ofNullable(DATE_WITHIN.get(wrong.key()))
                .flatMap(fact -> correction.date("newDate").map(day -> wrong.with(fact, day.toString())))
                .orElse(wrong);
    }

    private static Milestone withValue(Milestone wrong, Milestone correction) {
        String value = correction.text("newValue").orElse("");
        Milestone right = CorrectableFacts.of(wrong.key())
                .map(fact -> wrong.with(fact, value))
                .orElse(wrong);
        if (!PLAN_DATE.equals(DATE_WITHIN.get(right.key()))) {
            return right;
        }
        // A plan that leads to sjukersättning has no date; one that no longer does gets one with the new way.
        boolean isPension = right.text("planWay")
                .filter(PlanForAvslut.SJUKERSATTNING::equals)
                .isPresent();
        return isPension ? right.without(PLAN_DATE) : withDate(right, correction);
    }

    private int indexOf(Milestone correction) {
        String key = correction.text("correctedMilestone").orElse("");
        LocalDate day = correction.date("correctedDate").orElse(LocalDate.MIN);
        int asItHeld = last(key, correction, milestone -> milestone.occurredOn().equals(day));
        return asItHeld >= 0
                ? asItHeld
                : last(
                        key,
                        correction,
                        milestone -> registered.stream()
                                .anyMatch(first -> first.id().equals(milestone.id())
                                        && first.occurredOn().equals(day)));
    }

    private int last(String key, Milestone correction, Predicate<Milestone> fits) {
        for (int index = current.size() - 1; index >= 0; index--) {
            Milestone milestone = current.get(index);
            if (milestone.key().equals(key)
                    && !milestone.recordedAt().isAfter(correction.recordedAt())
                    && fits.test(milestone)) {
                return index;
            }
        }
        return -1;
    }
}
