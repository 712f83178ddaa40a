package se.rehabvagen.report.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.ReportProcess;
import se.rehabvagen.report.archive.CanonicalForm;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.figure.Difference;
import se.rehabvagen.report.figure.Verification;
import se.rehabvagen.report.paper.Seal;

/** What can be done with a report beside its tasks: a new version, a text for a colleague, a verification. */
@Component
public final class Reporting {

    private final Reports reports;
    private final Proposals proposals;
    private final Verification verification;
    private final Insatser insatser;
    private final ReportProcess process;
    private final ReportDays days;
    private final Clock clock;

    Reporting(
            Reports reports,
            Proposals proposals,
            Verification verification,
            Insatser insatser,
            ReportProcess process,
            ReportDays days,
            EngineClock clock) {
        this.reports = reports;
        this.proposals = proposals;
        this.verification = verification;
        this.insatser = insatser;
        this.process = process;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What a verification found.
     *
     * @param digest as it stands in the signed report
     * @param computed as computed again from what is kept
     * @param isIntact whether both are the same
     * @param differences figures that would be others today
     */
    public record Outcome(String digest, String computed, boolean isIntact, List<Difference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }

        /** Without case numbers for those who may not see cases. */
        public Outcome seenBy(boolean maySeeCases) {
            return maySeeCases
                    ? this
                    : new Outcome(
                            digest,
                            computed,
                            isIntact,
                            differences.stream().map(Difference::withoutCases).toList());
        }
    }

    /** Computes the digest of a signed report and its figures again; empty if the report is not signed. */
    public Optional<Outcome> verify(ReportFile file) {
        return proposals.seal(file.id()).map(seal -> verify(file, seal));
    }

    private Outcome verify(ReportFile file, Seal seal) {
        String computed = CanonicalForm.digest(proposals.text(seal.digest()).orElseThrow());
        Insats insats = insatser.find(file.insats()).orElseThrow();
        return new Outcome(
                seal.digest(),
                computed,
                computed.equals(seal.digest()),
                verification.differences(proposals.find(seal.digest()).orElseThrow(), insats));
    }

    /** Why no new version of a report can be begun, Swedish; empty if one can. */
    public List<String> refusalsOfNewVersion(ReportFile file) {
        Optional<ReportFile> newest = reports.of(file.insats()).stream()
                .filter(other -> other.kind() == file.kind() && other.number() == file.number())
                .findFirst();
        if (newest.filter(other -> !other.id().equals(file.id())).isPresent()) {
            return List.of("Det finns redan en nyare version av rapporten.");
        }
        return file.state().isSigned()
                ? List.of()
                : List.of("Rapporten är inte undertecknad: ändra den i stället för att göra en ny version.");
    }

    /** Begins a new version that names the signed one. */
    public void beginNewVersion(ReportFile file) {
        ReportProcess.Days dates = days.of(file.kind(), file.until(), LocalDate.now(clock));
        process.versionWanted(file.insats(), file.kind().id(), dates, file.id());
    }

    /** Asks a colleague to write a text; it comes into the report when it is written. */
    public void handOver(ReportFile file, FormField field, String colleague) {
        process.textHandedOver(file.processInstance(), field.key(), field.heading(), colleague);
    }
}
