package se.rehabvagen.intake;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;

/** Who may read lists into which project: administrators everywhere, a project lead in own projects. */
@Component
final class IntakeAccess {

    private final CurrentUser user;
    private final Insatser insatser;

    IntakeAccess(CurrentUser user, Insatser insatser) {
        this.user = user;
        this.insatser = insatser;
    }

    String userId() {
        return user.id().orElseThrow();
    }

    /** Administrators and project leads may make projects. */
    void mustMakeProjects() {
        user.mustBe(Role.ADMINISTRATOR, Role.PROJEKTLEDARE);
    }

    /**
     * The project, for one who may read lists into it.
     *
     * @throws ResponseStatusException 404 if there is none, or it is not theirs
     */
    Insats mustReadInto(String insats) {
        mustMakeProjects();
        return insatser.find(insats)
                .filter(found -> isOwn(found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte."));
    }

    /** Whether a person belongs to a project, or administers the system. */
    boolean isOwn(String insats) {
        return user.belongsTo(insats);
    }
}
