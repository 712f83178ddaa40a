package se.rehabvagen.bottleneck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.OwnInsatser;

/**
 * Who sees what: the project lead figures and case numbers of the own insatser; who administers the system or designs the models
 * figures of all, and no cases.
 */
@Component
final class Readers {

    private final CurrentUser user;
    private final OwnInsatser own;
    private final Insatser insatser;

    Readers(CurrentUser user, OwnInsatser own, Insatser insatser) {
        this.user = user;
        this.own = own;
        this.insatser = insatser;
    }

    /** The insatser of which the person at work may see figures, by id. */
    List<Insats> insatser() {
        user.mustBe(Role.PROJEKTLEDARE, Role.ADMINISTRATOR, Role.PROCESSDESIGNER);
        return leads() ? own.all() : insatser.all();
    }

    /** Whether the person sees case numbers: never a protected one. */
    boolean leads() {
        return user.is(Role.PROJEKTLEDARE);
    }

    /** Lets only those through who see case numbers. */
    void mustLead() {
        user.mustBe(Role.PROJEKTLEDARE);
    }

    /** Whether the person sees the course of a single case: not who only designs the models. */
    boolean seesCourses() {
        return user.is(Role.PROJEKTLEDARE) || user.is(Role.ADMINISTRATOR);
    }

    /** Lets only those through who see the course of a single case. */
    void mustSeeCourses() {
        user.mustBe(Role.PROJEKTLEDARE, Role.ADMINISTRATOR);
    }

    /**
     * What of it is asked about.
     *
     * @param insats id; empty: all that the person may see
     * @param unit {@code <insats>.<unit>}; empty: all
     * @throws ResponseStatusException 404 if there is no such insats or unit, or it is not the person's
     */
    Scope scope(Optional<String> insats, Optional<String> unit) {
        List<Insats> visible = insatser();
        Optional<String> chosen = unit.map(tenant -> tenant.split("\\.", 2)[0]).or(() -> insats);
        Optional<Insats> known = chosen.flatMap(
                id -> visible.stream().filter(each -> each.id().equals(id)).findFirst());
        boolean isContradictory = insats.isPresent() && chosen.isPresent() && !insats.equals(chosen);
        if (isContradictory || chosen.isPresent() && known.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte.");
        }
        Optional<String> within = unit.map(tenant -> tenant.substring(tenant.indexOf('.') + 1));
        if (within.isPresent() && known.flatMap(each -> each.unit(within.get())).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Vårdenheten finns inte i insatsen.");
        }
        Set<String> ids = visible.stream().map(Insats::id).collect(Collectors.toUnmodifiableSet());
        return new Scope(!leads(), ids, chosen, within);
    }
}
