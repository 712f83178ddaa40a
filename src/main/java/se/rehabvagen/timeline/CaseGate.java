package se.rehabvagen.timeline;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.Grounds;
import se.rehabvagen.vault.Reason;

/** Why the person at work reads a case: it is their own, or they have said why they need to see a colleague's. */
@Component
public final class CaseGate {

    private final OpenCaseRows rows;
    private final Grounds grounds;
    private final CurrentUser user;

    CaseGate(OpenCaseRows rows, Grounds grounds, CurrentUser user) {
        this.rows = rows;
        this.grounds = grounds;
        this.user = user;
    }

    /** The reason for the log; empty where they have to give one first. */
    public Optional<Ground> ground(CaseNumber number) {
        return rows.isOwn(number)
                ? Optional.of(Ground.of(Reason.CASEWORK))
                : grounds.today(number, user.id().orElseThrow());
    }
}
