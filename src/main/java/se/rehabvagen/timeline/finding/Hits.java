package se.rehabvagen.timeline.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.Grounds;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/**
 * Shows what a search found, each time anew to whoever may still open it. Of one's own cases the person is named; of a
 * colleague's only once one has said why. All of it is logged, also that a colleague's case was found.
 */
@Component
final class Hits {

    private final CurrentUser user;
    private final OpenCases cases;
    private final OpenCaseRows rows;
    private final CaseList list;
    private final Lines lines;
    private final Persons persons;
    private final Grounds grounds;

    Hits(
            CurrentUser user,
            OpenCases cases,
            OpenCaseRows rows,
            CaseList list,
            Lines lines,
            Persons persons,
            Grounds grounds) {
        this.user = user;
        this.cases = cases;
        this.rows = rows;
        this.list = list;
        this.lines = lines;
        this.persons = persons;
        this.grounds = grounds;
    }

    List<Hit> of(List<CaseNumber> found) {
        Organisation reader = cases.organisation().orElseThrow();
        String me = user.id().orElseThrow();
        List<ListedCase> open = list.among(found, Finder.MOST).cases();
        Map<String, OpenCaseRows.Holders> holders =
                rows.holders(open.stream().map(ListedCase::instance).toList());
        Map<CaseNumber, Ground> known = new HashMap<>();
        open.forEach(one -> ground(one, me).ifPresent(ground -> known.put(one.number(), ground)));
        persons.found(
                open.stream()
                        .map(ListedCase::number)
                        .filter(number -> !known.containsKey(number))
                        .toList(),
                me);
        return open.stream()
                .map(one -> {
                    Optional<Ground> ground = Optional.ofNullable(known.get(one.number()));
                    return hit(
                            one,
                            ground.flatMap(why -> persons.read(one.number(), why, me)),
                            lines.holder(holders.get(one.instance()), reader, me),
                            ground.isPresent());
                })
                .toList();
    }

    private Optional<Ground> ground(ListedCase listed, String me) {
        return listed.isOwn() ? Optional.of(Ground.of(Reason.SEARCH)) : grounds.today(listed.number(), me);
    }

    private Hit hit(ListedCase listed, Optional<PersonDetails> person, String holder, boolean isOpen) {
        return new Hit(
                listed.number().value(),
                person.map(who -> who.firstName() + " " + who.lastName()).orElse(""),
                person.isPresent() ? "" : isOpen ? "Uppgifterna är skyddade eller gallrade" : Lines.why(listed),
                person.map(Hits::born).orElse(null),
                lines.unit(listed.tenant()),
                holder,
                isOpen);
    }

    private static @Nullable Integer born(PersonDetails person) {
        return person.number() == null ? null : person.number().birthDate().getYear();
    }
}
