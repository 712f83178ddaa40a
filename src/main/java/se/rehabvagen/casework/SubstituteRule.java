package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Caseload;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/**
 * A substitute has the same role as whoever is away, at every unit where that person holds cases, and the days come in their
 * order. Absence is told by somebody who works there too: nobody hands over the cases of a stranger.
 */
@Component
final class SubstituteRule implements SubmissionRule {

    private final Staff staff;
    private final Caseload caseload;
    private final OwnInsats ownInsats;
    private final CurrentUser reporter;

    SubstituteRule(Staff staff, Caseload caseload, OwnInsats ownInsats, CurrentUser reporter) {
        this.staff = staff;
        this.caseload = caseload;
        this.ownInsats = ownInsats;
        this.reporter = reporter;
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
        } else {
            ownInsats.of(absence).ifPresent(insats -> refuseStrangers(refusals, insats, absent, substitute));
        }
        refuseWrongDays(refusals, absence);
        return refusals;
    }

    private boolean shareRole(String absent, String substitute) {
        return Stream.of(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR)
                .anyMatch(role -> staff.has(absent, role) && staff.has(substitute, role));
    }

    private void refuseStrangers(List<String> refusals, String insats, String absent, String substitute) {
        Set<String> asInvestigator = caseload.units(insats, INVESTIGATOR, absent);
        Set<String> asCoordinator = caseload.units(insats, COORDINATOR, absent);
        if (!servesAll(substitute, Role.FORSAKRINGSUTREDARE, asInvestigator)
                || !servesAll(substitute, Role.REHABKOORDINATOR, asCoordinator)) {
            refusals.add("Ersättaren måste arbeta vid varje vårdenhet där den som är borta har ärenden.");
        }
        Set<String> units = unitsOf(insats, absent);
        if (units.isEmpty()) {
            refusals.add("Den som är borta arbetar inte i insatsen.");
        } else if (!mayReport(absent, units, asInvestigator) || !mayReport(absent, units, asCoordinator)) {
            refusals.add("Frånvaron anmäls av den som är borta, av någon vid samma vårdenhet eller av projektledaren.");
        }
    }

    private boolean servesAll(String substitute, Role role, Set<String> units) {
        return units.stream().allMatch(unit -> staff.serves(substitute, role, unit));
    }

    private Set<String> unitsOf(String insats, String user) {
        return staff.tenants(user).stream()
                .filter(tenant -> tenant.startsWith(insats + "."))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayReport(String absent, Set<String> units, Set<String> held) {
        Set<String> own = reporter.tenants();
        return reporter.id().filter(absent::equals).isPresent()
                || reporter.is(Role.PROJEKTLEDARE)
                || !Collections.disjoint(own, units) && own.containsAll(held);
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
