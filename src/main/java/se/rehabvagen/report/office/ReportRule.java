package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/**
 * A report is laid before its signers only when it is whole, and nobody signs twice. That nobody signs anything but what lay
 * before them is the form's own law: the digest is shown and cannot be changed.
 */
@Component
final class ReportRule implements SubmissionRule {

    private final Reports reports;
    private final Composition composition;
    private final Completeness completeness;
    private final Proposals proposals;
    private final CurrentUser user;

    ReportRule(
            Reports reports,
            Composition composition,
            Completeness completeness,
            Proposals proposals,
            CurrentUser user) {
        this.reports = reports;
        this.composition = composition;
        this.completeness = completeness;
        this.proposals = proposals;
        this.user = user;
    }

    @Override
    public List<String> refusals(Submission submission) {
        if (submission.has(IS_REPORT_READY)) {
            return missing(reports.get(REPORT_ID.find(submission.current()).orElseThrow()));
        }
        return submission.has(SIGNER_NAME)
                        && REPORT_DECISION
                                .find(submission.values())
                                .filter("underteckna"::equals)
                                .isPresent()
                ? againstSigning(submission)
                : List.of();
    }

    private List<String> missing(ReportFile file) {
        List<String> missing =
                completeness.missing(file, composition.draft(file).report());
        return missing.isEmpty()
                ? List.of()
                : List.of("Det här saknas, skriv det på rapportens sida: %s.".formatted(String.join("; ", missing)));
    }

    private List<String> againstSigning(Submission submission) {
        String laid = REPORT_DIGEST.find(submission.current()).orElse("");
        return user.id().filter(id -> proposals.hasSigned(laid, id)).isPresent()
                ? List.of("Du har redan skrivit under rapporten. Den andra insatsägaren skriver under här.")
                : List.of();
    }
}
