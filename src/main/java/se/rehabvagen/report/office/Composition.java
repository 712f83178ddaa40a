package se.rehabvagen.report.office;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.report.archive.FactsBook;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.figure.Findings;
import se.rehabvagen.report.figure.Frozen;
import se.rehabvagen.report.figure.Period;
import se.rehabvagen.report.figure.Problem;
import se.rehabvagen.report.figure.ReportFigures;
import se.rehabvagen.report.figure.SmallCells;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;

/** Puts a report together as it stands: figures from history, the insats's own facts, and what people have written. */
@Component
public final class Composition {

    private final Insatser insatser;
    private final FactsBook facts;
    private final ReportFigures figures;
    private final FormFields form;
    private final Texts texts;
    private final Reports reports;
    private final Proposals proposals;
    private final SmallCells smallCells;
    private final Clock clock;

    Composition(
            Insatser insatser,
            FactsBook facts,
            ReportFigures figures,
            FormFields form,
            Texts texts,
            Reports reports,
            Proposals proposals,
            SmallCells smallCells,
            EngineClock clock) {
        this.insatser = insatser;
        this.facts = facts;
        this.figures = figures;
        this.form = form;
        this.texts = texts;
        this.reports = reports;
        this.proposals = proposals;
        this.smallCells = smallCells;
        this.clock = clock;
    }

    /**
     * A report as it stands now.
     *
     * @param content with the case numbers behind its figures
     * @param problems what speaks against signing it; empty if nothing does
     */
    public record Draft(Frozen content, List<Problem> problems) {
        public Draft {
            problems = List.copyOf(problems);
        }

        public Report report() {
            return content.report();
        }
    }

    public Draft draft(ReportFile file) {
        Insats insats = insatser.find(file.insats()).orElseThrow();
        InsatsFacts known = facts.of(insats);
        Findings found = figures.of(insats, file.kind(), new Period(file.from(), file.until()), previous(file));
        Answers answers = new Answers(file, known, texts.words(file.id()));
        List<Table> tables = new ArrayList<>(found.tables());
        tables.add(PlannedTable.of(known, found));
        if (!known.funds().isEmpty()) {
            tables.add(FundsTable.of(known));
        }
        Report report = new Report(
                heading(file),
                known,
                form.of(file.kind()).stream().map(answers::field).toList(),
                found.figures(),
                tables,
                found.sums(),
                found.changes(),
                models(found));
        return new Draft(new Frozen(report, found.cases()), found.problems());
    }

    /** The facts of the project that a report is about, as they stand now. */
    public InsatsFacts facts(ReportFile file) {
        return facts.of(insatser.find(file.insats()).orElseThrow());
    }

    /** The report as it was laid before those who sign it or, while it is being written, as it stands. */
    public Report asLaid(ReportFile file) {
        return contentAsLaid(file).report();
    }

    /** The same, with the case numbers behind its figures. */
    public Frozen contentAsLaid(ReportFile file) {
        Optional<String> digest = file.state().isSigned()
                ? proposals.seal(file.id()).map(Seal::digest)
                : Optional.of(file)
                        .filter(each -> each.state() == ReportFile.State.GRANSKAS)
                        .flatMap(each -> proposals.last(each.id()));
        return digest.flatMap(proposals::find).orElseGet(() -> draft(file).content());
    }

    /** The funder's copy: small numbers are hidden, also those that earlier copies would tell together with this one. */
    public Report forFunder(ReportFile file) {
        Report report = asLaid(file);
        return report.hiding(smallCells.hiddenCounts(report, earlier(file)));
    }

    /** The signed reports of the project that the funder has had before this one, the oldest first. */
    private List<Report> earlier(ReportFile file) {
        return reports.of(file.insats()).stream()
                .filter(other -> other.state().isSigned() && !other.id().equals(file.id()))
                .sorted(Comparator.comparing(ReportFile::until).thenComparing(ReportFile::version))
                .map(this::asLaid)
                .toList();
    }

    /** The signed report before, for the Slutrapport the last Lägesrapport: what it said is never computed again. */
    public Optional<Frozen> previous(ReportFile file) {
        Optional<ReportFile> before = switch (file.kind()) {
            case LAGESRAPPORT -> reports.lastSigned(file.insats(), ReportKind.LAGESRAPPORT, file.number() - 1);
            case SLUTRAPPORT -> lastLagesrapport(file);
            case SLUTLIG_UPPFOLJNING -> reports.lastSigned(file.insats(), ReportKind.SLUTRAPPORT, 1);
        };
        return before.flatMap(signed -> proposals.seal(signed.id())).flatMap(seal -> proposals.find(seal.digest()));
    }

    private Optional<ReportFile> lastLagesrapport(ReportFile file) {
        return reports.of(file.insats()).stream()
                .filter(other ->
                        other.kind() == ReportKind.LAGESRAPPORT && other.state().isSigned())
                .findFirst();
    }

    /** The signed report that this one corrects, as it was signed. */
    public Optional<Report> replaced(ReportFile file) {
        return Optional.ofNullable(file.replaces())
                .flatMap(proposals::seal)
                .flatMap(seal -> proposals.find(seal.digest()))
                .map(Frozen::report);
    }

    private Heading heading(ReportFile file) {
        String replaced = Optional.ofNullable(file.replaces())
                .flatMap(proposals::seal)
                .map(Seal::digest)
                .orElse(null);
        return new Heading(
                file.kind(),
                file.insats(),
                file.number(),
                file.of(),
                file.version(),
                replaced,
                file.from(),
                file.until(),
                now(),
                false);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Map<String, Integer> models(Findings found) {
        Map<String, Integer> models = new TreeMap<>(found.models());
        models.putAll(form.version());
        return models;
    }
}
