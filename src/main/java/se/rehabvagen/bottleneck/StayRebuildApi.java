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
    private final StayColumns stays;

    StayRebuildApi(CurrentUser user, StayProjection projection, StayColumns stays) {
        this.user = user;
        this.projection = projection;
        this.stays = stays;
    }

    /** How many rows differed and have been put right; 0 where all was as it should be. */
    record Differences(int stopp) {}

    @PostMapping("/api/flaskhalsar/ombyggnad")
    Differences rebuild() {
        user.mustBe(Role.ADMINISTRATOR);
        int different = projection.rebuild();
        stays.readAgain();
        return new Differences(different);
    }
}
