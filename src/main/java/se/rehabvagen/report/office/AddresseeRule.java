package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.report.paper.ReportKind;

/**
 * Both owners review and sign, and whoever is asked for a text writes it, each in a task of their own. The task's roles alone
 * would let one owner answer for the other. Somebody of the same role may stand in, but no owner for another.
 */
@Component
final class AddresseeRule implements SubmissionRule {

    private final Insatser insatser;
    private final Staff staff;
    private final CurrentUser user;

    AddresseeRule(Insatser insatser, Staff staff, CurrentUser user) {
        this.insatser = insatser;
        this.staff = staff;
        this.user = user;
    }

    @Override
    public List<String> refusals(Submission submission) {
        if (submission.has(IS_REPORT_READY)) {
            return missingOwners(submission);
        }
        return addressee(submission)
                        .flatMap(meant -> user.id().filter(actor -> !mayAnswer(actor, meant, submission)))
                        .isPresent()
                ? List.of("Uppgiften är lämnad till någon annan, som svarar för sin del.")
                : List.of();
    }

    /** Nobody to review or sign is not the same as nothing to review or sign. */
    private List<String> missingOwners(Submission submission) {
        boolean areAsked = REPORT_KIND
                .find(submission.current())
                .filter(kind -> !kind.equals(ReportKind.SLUTLIG_UPPFOLJNING.id()))
                .isPresent();
        int organisations =
                staffOf(submission).map(Insats.Staff::owners).map(List::size).orElse(0);
        return areAsked && Set.copyOf(owners(submission)).size() < Math.max(1, organisations)
                ? List.of(
                        "Insatsen har inte en företrädare för varje insatsägare, och då kan rapporten inte granskas och"
                                + " skrivas under. Be en administratör ange vilka de är.")
                : List.of();
    }

    private static Optional<String> addressee(Submission submission) {
        if (submission.has(REPORT_DECISION)) {
            return OWNER.find(submission.current());
        }
        return submission.has(REPORT_TEXT) ? TEXT_WRITER.find(submission.current()) : Optional.empty();
    }

    private boolean mayAnswer(String actor, String meant, Submission submission) {
        return actor.equals(meant)
                || !owners(submission).contains(actor)
                        && staff.roles(meant).stream().anyMatch(staff.roles(actor)::contains);
    }

    private List<String> owners(Submission submission) {
        return staffOf(submission).map(Insats.Staff::ownerRepresentatives).orElse(List.of());
    }

    private Optional<Insats.Staff> staffOf(Submission submission) {
        return INSATS.find(submission.current()).flatMap(insatser::find).map(Insats::staff);
    }
}
