package se.rehabvagen.report.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.report.archive.Comments;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.document.Documents;
import se.rehabvagen.report.document.Format;
import se.rehabvagen.report.figure.Problem;
import se.rehabvagen.report.office.Completeness;
import se.rehabvagen.report.office.Composition;
import se.rehabvagen.report.office.Reporting;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;

/** One report: how far it has come, what is missing or does not add up, how it reads, and its documents. */
@Controller
@RequestMapping("/rapporter/{id}")
class ReportPage {

    private final ReportAccess access;
    private final Composition composition;
    private final Completeness completeness;
    private final Proposals proposals;
    private final Comments comments;
    private final Documents documents;
    private final Reporting reporting;
    private final ShownCases shown;
    private final Clock clock;

    ReportPage(
            ReportAccess access,
            Composition composition,
            Completeness completeness,
            Proposals proposals,
            Comments comments,
            Documents documents,
            Reporting reporting,
            ShownCases shown,
            EngineClock clock) {
        this.access = access;
        this.composition = composition;
        this.completeness = completeness;
        this.proposals = proposals;
        this.comments = comments;
        this.documents = documents;
        this.reporting = reporting;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        ReportFile file = access.report(id);
        Optional<Seal> seal = proposals.seal(id);
        Report report;
        if (file.state() == ReportFile.State.SKRIVS) {
            Composition.Draft draft = composition.draft(file);
            report = draft.report();
            model.addAttribute("fel", problems(file, draft));
            model.addAttribute("saknas", completeness.missing(file, report));
        } else {
            report = composition.asLaid(file);
            model.addAttribute("framlagd", proposals.last(id).orElse(null));
        }
        model.addAttribute("rapport", file);
        model.addAttribute("sigill", seal.orElse(null));
        model.addAttribute("kommentarer", comments.of(id));
        model.addAttribute("innehall", documents.preview(report, seal));
        model.addAttribute("nyckeltal", report.figures());
        model.addAttribute("format", Format.values());
        model.addAttribute("leder", access.leads());
        model.addAttribute("forsenad", isLate(file));
        return "rapport";
    }

    private List<Problem> problems(ReportFile file, Composition.Draft draft) {
        return access.leads()
                ? shown.problems(file, draft.problems())
                : draft.problems().stream()
                        .map(Problem::withoutCases)
                        .distinct()
                        .toList();
    }

    private boolean isLate(ReportFile file) {
        return file.handedInOn() == null && file.dueOn().isBefore(LocalDate.now(clock));
    }

    /** A signed report was wrong: a new version of it is begun. */
    @PostMapping("/ny-version")
    String newVersion(@PathVariable String id, RedirectAttributes after) {
        ReportFile file = access.ownReport(id);
        List<String> refusals = begun(file);
        if (refusals.isEmpty()) {
            after.addFlashAttribute("klart", "En ny version är påbörjad. Uppgiften ligger bland dina uppgifter.");
            return "redirect:/rapporter";
        }
        after.addFlashAttribute("avslag", refusals);
        return "redirect:/rapporter/" + id;
    }

    /** Why no new version is begun; empty if one is. */
    private List<String> begun(ReportFile file) {
        List<String> refusals = reporting.refusalsOfNewVersion(file);
        if (refusals.isEmpty()) {
            try {
                reporting.beginNewVersion(file);
            } catch (DuplicateKeyException somebodyWasFaster) {
                return reporting.refusalsOfNewVersion(file);
            }
        }
        return refusals;
    }
}
