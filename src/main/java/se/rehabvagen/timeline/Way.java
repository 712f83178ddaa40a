package se.rehabvagen.timeline;

import static se.rehabvagen.process.CaseVariables.EXIT_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Doers;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.Vocabulary;

/** What was reached in a case so far, and the plan among it, as a reader may see it. */
@Component
final class Way {

    private static final String CORRECTED = "corrected";
    private static final Set<String> PLANNED = Set.of("plan-set", "plan-revised");
    private static final Set<String> UNPLANNED = Set.of("plan-recalled", "plan-lapsed");
    private static final int A_LIST = 3;
    private static final Comparator<Milestone> LATEST_FIRST = Comparator.comparing(Milestone::occurredOn)
            .thenComparing(Milestone::reachedAt)
            .thenComparing(Milestone::id)
            .reversed();

    private final Milestones milestones;
    private final Doers doers;
    private final Sight sight;
    private final FactLines lines;
    private final Vocabulary vocabulary;

    Way(Milestones milestones, Doers doers, Sight sight, FactLines lines, Vocabulary vocabulary) {
        this.milestones = milestones;
        this.doers = doers;
        this.sight = sight;
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** The story and the plan, each with the latest first. */
    record Reached(List<Story.Event> events, @Nullable LocalDate readInOn, List<Story.Plan> plans) {}

    List<Milestone> registered(CaseNumber number) {
        return milestones.of(number);
    }

    Reached of(CaseNumber number, List<Milestone> registered, Insats insats, Reader reader) {
        Map<String, Doers.Work> work = doers.of(number);
        Map<String, Milestone> first = new HashMap<>();
        registered.forEach(milestone -> first.put(milestone.id(), milestone));
        Map<String, Vocabulary.Kind> kinds = vocabulary.milestones();
        Optional<LocalDate> readInOn = readInOn(registered);
        List<Story.Event> events = new ArrayList<>();
        List<Milestone> plan = new ArrayList<>();
        holding(registered).forEach(milestone -> {
            Doers.Work done = work.getOrDefault(milestone.origin().processInstance(), Doers.Work.UNKNOWN);
            sight.of(milestone, done, reader).ifPresent(seen -> {
                boolean isCorrected = !milestone.equals(first.get(milestone.id()));
                events.add(event(seen, kinds, done, isCorrected, insats, readInOn));
                if (PLANNED.contains(seen.key()) || UNPLANNED.contains(seen.key())) {
                    plan.add(seen);
                }
            });
        });
        return new Reached(List.copyOf(events), readInOn.orElse(null), plans(plan, kinds, insats, hasExit(reader)));
    }

    /** What holds after all corrections, and the corrections, the latest first. */
    private static Stream<Milestone> holding(List<Milestone> registered) {
        return Stream.concat(
                        Corrections.applied(registered).stream(),
                        registered.stream().filter(milestone -> milestone.key().equals(CORRECTED)))
                .sorted(LATEST_FIRST);
    }

    private Story.Event event(
            Milestone seen,
            Map<String, Vocabulary.Kind> kinds,
            Doers.Work work,
            boolean isCorrected,
            Insats insats,
            Optional<LocalDate> readInOn) {
        LocalDate registeredOn = seen.knownOn();
        boolean isLate = registeredOn.isAfter(seen.occurredOn())
                && readInOn.filter(registeredOn::equals).isEmpty();
        return new Story.Event(
                seen.id(),
                seen.occurredOn(),
                label(seen.key(), kinds),
                work.doers().stream().sorted().map(Organisation::swedish).collect(Collectors.joining(" och ")),
                lines.of(seen, insats),
                isCorrected,
                isLate ? registeredOn : null);
    }

    /** A day on which several things were registered that had happened before: a list was read in. */
    private static Optional<LocalDate> readInOn(List<Milestone> registered) {
        return registered.stream()
                .filter(milestone -> milestone.knownOn().isAfter(milestone.occurredOn()))
                .collect(Collectors.groupingBy(Milestone::knownOn, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(day -> day.getValue() >= A_LIST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean hasExit(Reader reader) {
        return EXIT_DATE.find(reader.facts()).isPresent();
    }

    /** Only the latest can hold, and only if it planned something that has not come about. */
    private List<Story.Plan> plans(
            List<Milestone> plan, Map<String, Vocabulary.Kind> kinds, Insats insats, boolean hasExit) {
        List<Story.Plan> plans = new ArrayList<>();
        for (Milestone milestone : plan) {
            boolean isInForce = !hasExit && plans.isEmpty() && PLANNED.contains(milestone.key());
            plans.add(new Story.Plan(
                    milestone.occurredOn(),
                    label(milestone.key(), kinds),
                    endsOn(milestone),
                    lines.of(milestone.without(PLAN_DATE.name()), insats),
                    isInForce));
        }
        return List.copyOf(plans);
    }

    private static @Nullable LocalDate endsOn(Milestone milestone) {
        return milestone.date(PLAN_DATE.name()).orElse(null);
    }

    private static String label(String key, Map<String, Vocabulary.Kind> kinds) {
        return Optional.ofNullable(kinds.get(key)).map(Vocabulary.Kind::label).orElse(key);
    }
}
