package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Sum;
import se.rehabvagen.report.paper.Table;

/** Everything that a report says, from cases that have been read. */
final class Assembly {

    private final Insats insats;
    private final Tally.Form form;
    private final List<CaseFile> cases;
    private final List<Participant> participants;

    Assembly(Insats insats, Tally.Form form, List<CaseFile> cases) {
        this.insats = insats;
        this.form = form;
        this.cases = cases;
        this.participants = CaseFile.participants(cases);
    }

    Findings of(Period period, Optional<Frozen> previous) {
        Tally tally = Tally.of(participants, period, form);
        Optional<Earlier> earlier = previous.map(Earlier::of).or(() -> unsigned(period));
        List<Figure> figures =
                FigureSheet.of(tally, form.words(), earlier.filter(before -> isRightBefore(before, period)));
        List<Table> tables = tables(tally, previous);
        Map<String, Long> counts = new HashMap<>(ShownCounts.of(figures, tables));
        List<Sum> sums = ShownSums.of(CountLaws.of(form), counts);
        earlier.flatMap(before -> ShownSums.newWithMeeting(period, before.until(), counts))
                .ifPresent(sums::add);
        counts.putAll(tally.counts());
        return new Findings(
                figures,
                tables,
                sums,
                counts,
                cases(tally, earlier),
                problems(tally, earlier),
                changes(earlier),
                processes());
    }

    /** Figures of a whole project stand beside none of a half-year. */
    private static boolean isRightBefore(Earlier before, Period period) {
        return before.until().plusDays(1).equals(period.from());
    }

    private List<Table> tables(Tally tally, Optional<Frozen> previous) {
        return Stream.concat(
                        Stream.of(new GoalOverTime(insats, participants, form).table(tally, previous)),
                        new ReportTables(tally, form).all().stream())
                .toList();
    }

    private List<Problem> problems(Tally tally, Optional<Earlier> earlier) {
        CountLabels labels = new CountLabels(form);
        List<Problem> problems = new ArrayList<>(new HistoryCheck(form.words()).of(cases));
        problems.addAll(new SumCheck(tally, labels).of(CountLaws.of(form)));
        earlier.map(before -> new FallCheck(before, tally, labels).of(cases)).ifPresent(problems::addAll);
        return problems;
    }

    private SortedMap<String, List<String>> cases(Tally tally, Optional<Earlier> earlier) {
        SortedMap<String, List<String>> behind = new TreeMap<>(tally.cases());
        earlier.flatMap(this::news).ifPresent(news -> behind.put(Findings.CHANGES, news.numbers(cases)));
        return behind;
    }

    /** What is new since the report before was signed. */
    private Optional<LateNews> news(Earlier before) {
        return before.signedFiguresAt().map(signed -> new LateNews(signed, before.until(), form.words()));
    }

    private List<String> changes(Optional<Earlier> earlier) {
        return earlier.map(before -> news(before)
                        .map(news -> news.sentences(cases))
                        .orElseGet(() -> List.of(
                                "Det finns ingen undertecknad rapport för tiden till och med %s. De tidigare talen är räknade ur ärendena i dag."
                                        .formatted(before.until()))))
                .orElse(List.of());
    }

    /** The half-year before a period, for which nothing was signed; empty for the first and for the whole time. */
    private Optional<Earlier> unsigned(Period period) {
        LocalDate until = period.from().minusDays(1);
        if (until.isBefore(insats.start())) {
            return Optional.empty();
        }
        LocalDate from = insats.start();
        LocalDate end = ReportingPeriod.endAfter(from.minusDays(1), insats.end());
        while (end.isBefore(until) && end.isBefore(insats.end())) {
            from = end.plusDays(1);
            end = ReportingPeriod.endAfter(end, insats.end());
        }
        return Optional.of(Earlier.of(Tally.of(participants, new Period(from, until), form), form.words()));
    }

    /** The newest version of each model that reached a milestone. */
    private Map<String, Integer> processes() {
        Map<String, Integer> versions = new TreeMap<>();
        cases.stream()
                .flatMap(file -> file.registered().stream())
                .forEach(milestone -> versions.merge(
                        milestone.origin().processKey(), milestone.origin().processVersion(), Math::max));
        return versions;
    }
}
