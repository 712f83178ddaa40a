package se.rehabvagen.bottleneck;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;

/** Puts what is kept of the waits right from engine history, should it ever differ. */
@RestController
final class StayRebuildApi {

    private final CurrentUser user;
    private final StayProjection projection;

    StayRebuildApi(CurrentUser user, StayProjection projection) {
        this.user = user;
        this.projection = projection;
    }

    /** How many rows differed and have been put right; 0 where all was as it should be. */
    record Differences(int stopp) {}

    @PostMapping("/api/flaskhalsar/ombyggnad")
    Differences rebuild() {
        user.mustBe(Role.ADMINISTRATOR);
        return new Differences(projection.rebuild());
    }
}
