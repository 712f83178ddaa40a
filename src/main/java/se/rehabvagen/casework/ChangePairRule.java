package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** Whoever takes over must have the role at the case's own unit. */
@Component
final class ChangePairRule implements SubmissionRule {

    private final StartedCases started;
    private final Staff staff;

    ChangePairRule(StartedCases started, Staff staff) {
        this.started = started;
        this.staff = staff;
    }

    @Override
    public List<String> refusals(Submission change) {
        if (!change.has(NEW_INVESTIGATOR)) {
            return List.of();
        }
        Optional<String> investigator = NEW_INVESTIGATOR.find(change.values());
        Optional<String> coordinator = NEW_COORDINATOR.find(change.values());
        if (investigator.isEmpty() && coordinator.isEmpty()) {
            return List.of("Ange en ny försäkringsutredare, en ny rehabkoordinator eller båda.");
        }
        List<String> refusals = new ArrayList<>();
        started.facts(change).map(ChangePairRule::tenant).ifPresent(tenant -> {
            refuseStranger(refusals, investigator, Role.FORSAKRINGSUTREDARE, tenant);
            refuseStranger(refusals, coordinator, Role.REHABKOORDINATOR, tenant);
        });
        return refusals;
    }

    private void refuseStranger(List<String> refusals, Optional<String> user, Role role, String tenant) {
        user.filter(id -> !staff.serves(id, role, tenant))
                .ifPresent(id -> refusals.add("%s är inte %s vid ärendets vårdenhet."
                        .formatted(staff.contact(id).name(), role.swedish().toLowerCase(Locale.ROOT))));
    }

    private static String tenant(Map<String, Object> facts) {
        return facts.get(INSATS.name()) + "." + facts.get(UNIT.name());
    }
}
