package se.rehabvagen.report.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.Step;
import se.rehabvagen.history.Steps;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.vault.Persons;

/** The courses of an insats's cases, never more than a handful in memory. Who asked but takes no part is not among them. */
@Component
final class Courses {

    private static final int CASES_AT_A_TIME = 100;

    private final Milestones milestones;
    private final Steps steps;
    private final Vocabulary vocabulary;
    private final Persons persons;

    Courses(Milestones milestones, Steps steps, Vocabulary vocabulary, Persons persons) {
        this.milestones = milestones;
        this.steps = steps;
        this.vocabulary = vocabulary;
        this.persons = persons;
    }

    /**
     * Hands over the courses one by one, those of protected persons last: there they stand under a name of this list alone, by
     * the time at which they begin, so that no gap between two numbers tells whose it is.
     */
    void each(String insats, Consumer<Course> reader) {
        Reading reading = new Reading(insats, reader, persons.protectedIn(insats));
        milestones.eachCase(insats, registered -> Participation.of(registered).ifPresent(reading::add));
        reading.end();
    }

    /** One reading of all cases. */
    private final class Reading {

        private final String insats;
        private final Consumer<Course> reader;
        private final Set<CaseNumber> isProtected;
        private final Map<String, String> labels = new HashMap<>();
        private final List<Participation> waiting = new ArrayList<>();
        private final List<Participation> hidden = new ArrayList<>();

        Reading(String insats, Consumer<Course> reader, Set<CaseNumber> isProtected) {
            this.insats = insats;
            this.reader = reader;
            this.isProtected = isProtected;
        }

        void add(Participation participation) {
            if (isProtected.contains(participation.number())) {
                hidden.add(participation);
                return;
            }
            waiting.add(participation);
            if (waiting.size() == CASES_AT_A_TIME) {
                handOver();
            }
        }

        void end() {
            handOver();
            List<List<LoggedEvent>> courses = new ArrayList<>(events(hidden).values());
            courses.sort(Comparator.comparing(
                    events -> events.stream().map(LoggedEvent::at).findFirst().orElse(Instant.MAX)));
            int count = 0;
            for (List<LoggedEvent> course : courses) {
                count++;
                reader.accept(new Course("skyddat-" + count, null, course));
            }
        }

        private void handOver() {
            Map<CaseNumber, List<LoggedEvent>> events = events(waiting);
            waiting.forEach(each -> reader.accept(
                    new Course(each.number().value(), each.unit(), events.getOrDefault(each.number(), List.of()))));
            waiting.clear();
        }

        /** Their steps are asked for together. */
        private Map<CaseNumber, List<LoggedEvent>> events(List<Participation> cases) {
            Map<CaseNumber, List<Step>> done =
                    steps.of(insats, cases.stream().map(Participation::number).toList());
            Map<CaseNumber, List<LoggedEvent>> events = new HashMap<>();
            cases.forEach(each -> events.put(
                    each.number(),
                    CourseEvents.of(done.getOrDefault(each.number(), List.of()), each.held(), this::label)));
            return events;
        }

        private String label(String milestone) {
            return labels.computeIfAbsent(
                    milestone,
                    key -> vocabulary.milestone(key).map(Vocabulary.Kind::label).orElse(key));
        }
    }
}
