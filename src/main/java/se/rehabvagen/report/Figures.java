package se.rehabvagen.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.Vocabulary;

/** The figures of an insats: as known now from the projection, as known on an earlier day from the milestones themselves. */
@Component
final class Figures {

    private final Milestones milestones;
    private final Projection projection;
    private final FigureTable table;
    private final Vocabulary vocabulary;

    Figures(Milestones milestones, Projection projection, FigureTable table, Vocabulary vocabulary) {
        this.milestones = milestones;
        this.projection = projection;
        this.table = table;
        this.vocabulary = vocabulary;
    }

    Nyckeltal asKnownNow(Question question) {
        projection.refresh();
        return answer(table.count(question), question);
    }

    /** The figures as they would have been told at the end of a day. */
    Nyckeltal asKnownOn(LocalDate day, Question question) {
        AtomicReference<Counts> sum = new AtomicReference<>(Counts.NONE);
        milestones.eachCase(question.insats(), registered -> {
            Optional<CaseSummary> known = CaseSummary.of(registered.milestones().stream()
                    .filter(milestone -> !milestone.knownOn().isAfter(day))
                    .toList());
            known.filter(question::isAbout)
                    .map(participant -> Counts.of(participant, question.period()))
                    .ifPresent(counts -> sum.updateAndGet(counts::plus));
        });
        return answer(sum.get(), question);
    }

    private Nyckeltal answer(Counts counts, Question question) {
        return Nyckeltal.of(counts, question.period(), vocabulary.reportKeys());
    }
}
