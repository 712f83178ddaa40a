package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.ReportKind;

/** The figures of a report with everything that proves them, from the cases, each read once. */
@Component
public final class ReportFigures {

    private final Cases cases;
    private final Figures totals;
    private final Vocabulary vocabulary;

    ReportFigures(Cases cases, Figures totals, Vocabulary vocabulary) {
        this.cases = cases;
        this.totals = totals;
        this.vocabulary = vocabulary;
    }

    /**
     * What a report says.
     *
     * @param previous the signed report before this one, from which the earlier figures come; without one they are counted
     *     from history, and {@link Findings#changes()} says so where the report has a half-year before it
     * @throws IllegalStateException if a rule names a figure or a reason of exit that nobody counts
     */
    public Findings of(Insats insats, ReportKind kind, Period period, Optional<Frozen> previous) {
        Question question = new Question(insats.id(), period);
        Map<Group, Counts> before = totals.asKnownNow(question);
        List<CaseFile> read = cases.of(insats.id());
        Tally.Form form = new Tally.Form(Words.of(vocabulary), kind);
        Findings findings = new Assembly(insats, form, read).of(period, previous);
        TotalsCheck check = new TotalsCheck(CaseFile.participants(read), period);
        // Something may have been registered while the cases were read.
        boolean isSame = check.holds(before) || check.holds(totals.asKnownNow(question));
        return completed(findings, isSame ? List.of() : check.problems(before, insats));
    }

    private Findings completed(Findings findings, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(findings.problems());
        problems.addAll(more);
        Map<String, Integer> models = new HashMap<>(findings.models());
        models.putAll(vocabulary.versions());
        return new Findings(
                findings.figures(),
                findings.tables(),
                findings.sums(),
                findings.counts(),
                findings.cases(),
                problems,
                findings.changes(),
                models);
    }
}
