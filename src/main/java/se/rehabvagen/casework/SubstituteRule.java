package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** A substitute has the same role as whoever is away, and the days come in their order. */
@Component
final class SubstituteRule implements SubmissionRule {

    private final Staff staff;

    SubstituteRule(Staff staff) {
        this.staff = staff;
    }

    @Override
    public List<String> refusals(Submission absence) {
        if (!absence.has(SUBSTITUTE_USER)) {
            return List.of();
        }
        List<String> refusals = new ArrayList<>();
        String absent = ABSENT_USER.find(absence.values()).orElse("");
        String substitute = SUBSTITUTE_USER.find(absence.values()).orElse("");
        if (absent.equals(substitute)) {
            refusals.add("Den som är borta kan inte ersätta sig själv.");
        } else if (!shareRole(absent, substitute)) {
            refusals.add("Ersättaren måste ha samma roll som den som är borta.");
        }
        refuseWrongDays(refusals, absence);
        return refusals;
    }

    private boolean shareRole(String absent, String substitute) {
        return Stream.of(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR)
                .anyMatch(role -> staff.has(absent, role) && staff.has(substitute, role));
    }

    private static void refuseWrongDays(List<String> refusals, Submission absence) {
        LocalDate from = SUBSTITUTE_FROM.find(absence.values()).orElse(absence.today());
        LocalDate until = SUBSTITUTE_UNTIL.find(absence.values()).orElse(from);
        if (until.isBefore(from)) {
            refusals.add("Sista dagen ligger före första dagen.");
        }
        if (until.isBefore(absence.today())) {
            refusals.add("Ersättningen har redan tagit slut.");
        }
    }
}
