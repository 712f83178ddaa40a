package se.rehabvagen.report.figure;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CurrentUser;

/** Lets an administrator hold what is derived against what it is derived from: milestones first, then the figures' rows. */
@RestController
final class RebuildApi {

    private final CurrentUser user;
    private final Milestones milestones;
    private final Projection projection;

    RebuildApi(CurrentUser user, Milestones milestones, Projection projection) {
        this.user = user;
        this.milestones = milestones;
        this.projection = projection;
    }

    /** How many rows differed and have been put right; 0 and 0 where all was as it should be. */
    record Differences(int milstolpar, int nyckeltal) {}

    @PostMapping("/api/milstolpar/ombyggnad")
    Differences rebuild() {
        user.mustBe(Role.ADMINISTRATOR);
        return new Differences(milestones.rebuild(), projection.rebuild());
    }
}
