package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.Vocabulary;

/** The figures of an insats: as known now from the projection, as known on an earlier day from the milestones themselves. */
@Component
final class Figures {

    private final Milestones milestones;
    private final Projection projection;
    private final FigureSums sums;
    private final Vocabulary vocabulary;

    Figures(Milestones milestones, Projection projection, FigureSums sums, Vocabulary vocabulary) {
        this.milestones = milestones;
        this.projection = projection;
        this.sums = sums;
        this.vocabulary = vocabulary;
    }

    Map<Group, Counts> asKnownNow(Question question) {
        projection.refresh();
        return sums.of(question);
    }

    /** The counts as they would have been told at the end of a day. */
    Map<Group, Counts> asKnownOn(LocalDate day, Question question) {
        Map<Group, Counts> counts = new HashMap<>();
        Period period = question.period();
        milestones.eachCase(
                question.insats(),
                registered -> CaseSummary.of(registered.milestones().stream()
                                .filter(milestone -> !milestone.knownOn().isAfter(day))
                                .toList())
                        .filter(participant -> !period.until().isBefore(participant.participantFrom()))
                        .ifPresent(participant -> counts.merge(
                                Group.of(participant, period.until()), Counts.of(participant, period), Counts::plus)));
        return counts;
    }

    /** The figures of the groups that are asked for, together. */
    Nyckeltal together(Map<Group, Counts> counts, Predicate<Group> wanted, Period period) {
        Counts sum = counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
        return Nyckeltal.of(sum, period, vocabulary.reportKeys());
    }
}
