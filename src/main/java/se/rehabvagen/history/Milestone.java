package se.rehabvagen.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;

/**
 * Something that was reached, told by a mark in a model and not by the shape that bears the mark.
 *
 * @param id the engine's activity instance: unique, also when a step is done again
 * @param origin the process instance, and which version of which model said so
 * @param place the case, and where it is at home
 * @param key a row of {@code milestones.dmn}
 * @param occurredOn the Swedish calendar day on which it happened
 * @param reachedAt the engine's time when the step ended
 * @param recordedAt the real time of registration
 * @param facts coded values by variable name: String, Boolean, Long or Double; what is not known is left out
 */
public record Milestone(
        String id,
        Origin origin,
        Place place,
        String key,
        LocalDate occurredOn,
        Instant reachedAt,
        Instant recordedAt,
        Map<String, Object> facts) {

    private static final int HALF_A_MICROSECOND = 500;

    /** The process instance in which it was reached, and its model. */
    public record Origin(String processInstance, String processKey, int processVersion) {}

    /**
     * Whose it is.
     *
     * @param caseNumber null for what belongs to an insats and to no case
     * @param insats null where the process knows none
     * @param unit null where the work belongs to no unit
     */
    public record Place(
            @Nullable CaseNumber caseNumber,
            @Nullable String insats,
            @Nullable String unit) {}

    public Milestone {
        reachedAt = asKept(reachedAt);
        recordedAt = asKept(recordedAt);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** The database keeps microseconds and rounds to them: what is written must equal what is read. */
    private static Instant asKept(Instant time) {
        return time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
    }

    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(place.caseNumber());
    }

    public Optional<String> text(String fact) {
        return Optional.ofNullable(facts.get(fact)).map(Object::toString);
    }

    /**
     * A fact that is a date.
     *
     * @throws java.time.format.DateTimeParseException if the fact is no ISO date
     */
    public Optional<LocalDate> date(String fact) {
        return text(fact).map(LocalDate::parse);
    }

    /** The Swedish calendar day on which it was registered. */
    public LocalDate knownOn() {
        return SwedishDay.of(recordedAt);
    }

    /** The same with another day. */
    public Milestone on(LocalDate day) {
        return new Milestone(id, origin, place, key, day, reachedAt, recordedAt, facts);
    }

    /** The same with one fact changed. */
    public Milestone with(String fact, Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.put(fact, value);
        return new Milestone(id, origin, place, key, occurredOn, reachedAt, recordedAt, changed);
    }

    /** The same with no other facts than these. */
    public Milestone only(Collection<String> wanted) {
        Map<String, Object> kept = new TreeMap<>(facts);
        kept.keySet().retainAll(wanted);
        return new Milestone(id, origin, place, key, occurredOn, reachedAt, recordedAt, kept);
    }

    /** The same with one fact left out. */
    public Milestone without(String fact) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.remove(fact);
        return new Milestone(id, origin, place, key, occurredOn, reachedAt, recordedAt, changed);
    }
}
