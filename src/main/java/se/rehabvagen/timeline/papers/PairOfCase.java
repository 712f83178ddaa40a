package se.rehabvagen.timeline.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Staff;

/** The two who hold a running case together, and how they are reached. */
@Component
final class PairOfCase {

    private final CaseProcess cases;
    private final OwnAuthority authority;
    private final Staff staff;

    PairOfCase(CaseProcess cases, OwnAuthority authority, Staff staff) {
        this.cases = cases;
        this.authority = authority;
        this.staff = staff;
    }

    /** The investigator first; empty if the case has ended. */
    List<PairContact> of(CaseNumber number) {
        Map<String, Object> facts = authority.call(() -> cases.facts(number)).orElse(Map.of());
        return List.of(
                        contact(Role.FORSAKRINGSUTREDARE, CaseVariables.INVESTIGATOR.find(facts)),
                        contact(Role.REHABKOORDINATOR, CaseVariables.COORDINATOR.find(facts)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PairContact> contact(Role role, Optional<String> holder) {
        return holder.map(user -> {
            Staff.Contact found = staff.contact(user);
            return new PairContact(user, role, found.name(), found.phone(), found.mail());
        });
    }
}
