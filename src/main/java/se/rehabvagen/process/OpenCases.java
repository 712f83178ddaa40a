package se.rehabvagen.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;

/**
 * The cases that the person at work may open: those of the units they serve, running or ended, after the same rule as in the
 * forms with a case number. Who leads or administers opens none.
 */
@Component
public final class OpenCases {

    private final Cases cases;
    private final CurrentUser user;
    private final Insatser insatser;

    OpenCases(Cases cases, CurrentUser user, Insatser insatser) {
        this.cases = cases;
        this.user = user;
        this.insatser = insatser;
    }

    /**
     * Where a case is at home.
     *
     * @param tenant the unit, or the wall of a protected person's case
     * @param unit the unit at which it runs, or ran last
     */
    public record Home(CaseNumber number, String tenant, Insats insats, CareUnit unit) {}

    /**
     * A case by the number that somebody names, in large or small letters; empty if there is none, or it is not theirs: to them
     * that is the same.
     */
    public Optional<Home> find(String number) {
        return Optional.of(number)
                .map(String::strip)
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .flatMap(cases::written)
                .flatMap(this::find);
    }

    /** The same, of a number that is known. */
    public Optional<Home> find(CaseNumber number) {
        return cases.openTo(number, user.tenants(), user.roles()).flatMap(tenant -> home(number, tenant));
    }

    /** The organisation of the pair, or AF, for which the person at work opens cases; empty for everybody else. */
    public Optional<Organisation> organisation() {
        return user.roles().stream()
                .map(Role::organisation)
                .filter(organisation -> organisation != Organisation.PROJECT)
                .findFirst();
    }

    private Optional<Home> home(CaseNumber number, String tenant) {
        String unit = ProtectedCases.unitOf(tenant);
        int dot = unit.indexOf('.');
        return insatser.find(unit.substring(0, dot))
                .flatMap(insats ->
                        insats.unit(unit.substring(dot + 1)).map(place -> new Home(number, tenant, insats, place)));
    }
}
