package se.rehabvagen.report.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.OfferedCodes;
import se.rehabvagen.process.Variable;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.vault.FreeTexts;

/** What was noted in the project during a report's period, in the words of who noted it; the words lie in the vault. */
@Component
public final class Notebook {

    private final Milestones milestones;
    private final OfferedCodes codes;
    private final FreeTexts vault;

    Notebook(Milestones milestones, OfferedCodes codes, FreeTexts vault) {
        this.milestones = milestones;
        this.codes = codes;
        this.vault = vault;
    }

    /**
     * One note.
     *
     * @param kind Swedish: what it is about
     * @param goal Swedish: for which goal
     * @param organisation Swedish: whose
     * @param words empty if nothing was written
     */
    public record Note(LocalDate day, String kind, String goal, String organisation, String words) {}

    /** The notes of the period, the oldest first, for a reader of the project; each reading is logged. */
    public List<Note> of(ReportFile file, String reader) {
        return milestones.between(file.insats(), file.from(), file.until()).stream()
                .filter(milestone -> milestone.key().equals("activity-noted"))
                .map(milestone -> new Note(
                        milestone.occurredOn(),
                        label(milestone, CaseVariables.ACTIVITY_KIND),
                        label(milestone, CaseVariables.ACTIVITY_GOAL),
                        label(milestone, CaseVariables.ACTIVITY_ORGANISATION),
                        words(milestone, reader)))
                .toList();
    }

    private String label(Milestone milestone, Variable<String> fact) {
        Map<String, String> labels = codes.labels(fact.name());
        return milestone
                .text(fact.name())
                .map(code -> labels.getOrDefault(code, code))
                .orElse("");
    }

    private String words(Milestone milestone, String reader) {
        return milestone
                .text(CaseVariables.ACTIVITY_NOTE.name())
                .flatMap(reference -> vault.read(reference, reader, Organisation.PROJECT.name()))
                .orElse("");
    }
}
