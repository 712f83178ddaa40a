package se.rehabvagen.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;

/**
 * What a model says about a step that is a milestone.
 *
 * @param key a row of {@code milestones.dmn}
 * @param dateVariable the variable with the business date; null for the engine's day
 * @param facts names of the variables to keep
 */
record MilestoneMark(String key, @Nullable String dateVariable, List<String> facts) {

    /** The variable with the real time of registration that intake leaves in what it plays in. */
    static final String RECORDED_AT = "recordedAt";

    static final String INSATS = "insats";

    /** The step that ended, as engine and engine history know it alike. */
    record Ended(
            String activityInstance,
            Milestone.Origin origin,
            @Nullable String businessKey,
            @Nullable String tenant,
            Instant at) {}

    MilestoneMark {
        facts = List.copyOf(facts);
    }

    /**
     * The milestone that was reached when the step ended. None where a past event was played in whose list does not know
     * this day: what a list cannot know stays empty.
     *
     * @param variables what the step saw by name when it ended
     */
    Optional<Milestone> reached(Ended ended, Function<String, @Nullable Object> variables) {
        Optional<Instant> playedIn =
                Optional.ofNullable((String) variables.apply(RECORDED_AT)).map(Instant::parse);
        return day(ended, variables, playedIn.isPresent())
                .map(day -> new Milestone(
                        ended.activityInstance(),
                        ended.origin(),
                        place(ended, variables),
                        key,
                        day,
                        ended.at(),
                        playedIn.filter(ended.at()::isBefore).orElse(ended.at()),
                        values(variables)));
    }

    private Optional<LocalDate> day(Ended ended, Function<String, @Nullable Object> variables, boolean wasPlayedIn) {
        if (dateVariable == null) {
            return Optional.of(SwedishDay.of(ended.at()));
        }
        Optional<LocalDate> given =
                Optional.ofNullable((String) variables.apply(dateVariable)).map(LocalDate::parse);
        return given.isPresent() || wasPlayedIn ? given : Optional.of(SwedishDay.of(ended.at()));
    }

    private static Milestone.Place place(Ended ended, Function<String, @Nullable Object> variables) {
        String tenant = ended.tenant();
        if (tenant != null && tenant.indexOf('.') < 0) {
            // What belongs to a whole insats has the insats itself for its tenant, and its business key is no case.
            return new Milestone.Place(null, tenant, null);
        }
        CaseNumber caseNumber = ended.businessKey() == null ? null : new CaseNumber(ended.businessKey());
        if (tenant == null) {
            return new Milestone.Place(caseNumber, (String) variables.apply(INSATS), null);
        }
        // A protected case is told from its unit by a third part, which is no place.
        String[] parts = tenant.split("\\.", 3);
        return new Milestone.Place(caseNumber, parts[0], parts[1]);
    }

    private Map<String, Object> values(Function<String, @Nullable Object> variables) {
        Map<String, Object> known = new TreeMap<>();
        for (String fact : facts) {
            Object value = variables.apply(fact);
            if (value != null) {
                known.put(fact, plain(fact, value));
            }
        }
        return known;
    }

    private Object plain(String fact, Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Double) {
            return value;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        throw new IllegalStateException("Fact '%s' of milestone '%s' is no plain value: %s"
                .formatted(fact, key, value.getClass().getName()));
    }
}
