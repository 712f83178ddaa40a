package se.rehabvagen.report.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.process.OfferedCodes;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.vault.Employers;

/** What the writer of a report needs to know beside each text; for the project's own eyes, with small numbers in it. */
@Component
public final class Background {

    private final Cases cases;
    private final Milestones milestones;
    private final Vocabulary vocabulary;
    private final OfferedCodes codes;
    private final Employers employers;
    private final Decisions decisions;

    Background(
            Cases cases,
            Milestones milestones,
            Vocabulary vocabulary,
            OfferedCodes codes,
            Employers employers,
            Decisions decisions) {
        this.cases = cases;
        this.milestones = milestones;
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.employers = employers;
        this.decisions = decisions;
    }

    /** All tables, by their keys; one without rows has nothing to tell. */
    public List<Table> of(Insats insats, Period period) {
        Words words = Words.of(vocabulary);
        List<CaseFile> read = cases.of(insats.id()).stream()
                .filter(file -> file.participant()
                        .filter(who -> who.takesPart(period.until()))
                        .isPresent())
                .toList();
        List<Milestone> noted = milestones.between(insats.id(), period.from(), period.until()).stream()
                .filter(milestone -> milestone.key().equals("activity-noted"))
                .toList();
        return Stream.concat(
                        tables(new Basis(insats, period, read, noted, labels()), words).stream(),
                        Stream.of(EmployerTable.of(
                                employers.of(
                                        insats.id(),
                                        read.stream()
                                                .map(file -> new CaseNumber(file.number()))
                                                .collect(Collectors.toSet())),
                                decisions::isShown)))
                .toList();
    }

    static List<Table> tables(Basis basis, Words words) {
        Tally tally = Tally.of(
                CaseFile.participants(basis.cases()), basis.period(), new Tally.Form(words, ReportKind.LAGESRAPPORT));
        return Stream.of(
                        new ActivityTables(basis).all(),
                        new StateTables(basis).all(),
                        new StepTables(basis, tally, words).all())
                .flatMap(List::stream)
                .toList();
    }

    /** Each fact is looked up once for all tables. */
    private Function<String, Map<String, String>> labels() {
        Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
        return fact -> known.computeIfAbsent(fact, codes::labels);
    }
}
