package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.process.Variable;
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
        if (submission.has(HANDED_IN_DATE)) {
            return tooEarly(HANDED_IN_DATE, submission);
        }
        return submission.has(SIGNER_NAME)
                        && REPORT_DECISION
                                .find(submission.values())
                                .filter("underteckna"::equals)
                                .isPresent()
                ? Stream.concat(againstSigning(submission).stream(), tooEarly(SIGNED_ON, submission).stream())
                        .toList()
                : List.of();
    }

    private static List<String> tooEarly(Variable<LocalDate> day, Submission submission) {
        LocalDate until = REPORT_UNTIL
                .find(submission.current())
                .filter(submission.today()::isAfter)
                .orElse(submission.today());
        return day.find(submission.values()).filter(until::isAfter).isPresent()
                ? List.of("Dagen kan inte ligga före den sista dagen i rapportens period, %s.".formatted(until))
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
