package se.rehabvagen.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;

/** The projects in which the person at work works; who administers the system works in none. */
@Component
public final class OwnInsatser {

    private final CurrentUser user;
    private final Insatser insatser;

    OwnInsatser(CurrentUser user, Insatser insatser) {
        this.user = user;
        this.insatser = insatser;
    }

    /** All of them, by id. */
    public List<Insats> all() {
        return insatser.all().stream().filter(insats -> isOwn(insats.id())).toList();
    }

    /** Empty if there is no such project, or it is another's: to the person that is the same. */
    public Optional<Insats> find(String id) {
        return insatser.find(id).filter(insats -> isOwn(insats.id()));
    }

    public boolean isOwn(String id) {
        return user.insatser().contains(id);
    }
}
