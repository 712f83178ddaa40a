package se.rehabvagen.timeline.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.ProtectedCases;
import se.rehabvagen.vault.Disclosures;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/** Makes cases readable: names are read last, of one's own cases on the page that is shown and of no others, and logged. */
@Component
final class Lines {

    private final OpenCases cases;
    private final OpenCaseRows rows;
    private final CurrentUser user;
    private final Persons persons;
    private final Disclosures disclosures;
    private final Accounts accounts;
    private final Insatser insatser;
    private final WhatIsNext ahead;
    private final Clock clock;

    Lines(
            OpenCases cases,
            OpenCaseRows rows,
            CurrentUser user,
            Persons persons,
            Disclosures disclosures,
            Accounts accounts,
            Insatser insatser,
            WhatIsNext ahead,
            EngineClock clock) {
        this.cases = cases;
        this.rows = rows;
        this.user = user;
        this.persons = persons;
        this.disclosures = disclosures;
        this.accounts = accounts;
        this.insatser = insatser;
        this.ahead = ahead;
        this.clock = clock;
    }

    /** The lines of a page of a list, in its order. */
    List<CaseLine> of(List<ListedCase> listed) {
        Organisation reader = cases.organisation().orElseThrow();
        String me = user.id().orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<CaseNumber> own = listed.stream()
                .filter(ListedCase::isOwn)
                .map(ListedCase::number)
                .toList();
        Map<CaseNumber, PersonDetails> people = persons.read(own, Ground.of(Reason.CASEWORK), me);
        Map<String, OpenCaseRows.Holders> holders =
                rows.holders(listed.stream().map(ListedCase::instance).toList());
        Map<String, String> units = new HashMap<>();
        return listed.stream()
                .map(one -> {
                    log(one, reader);
                    WhatIsNext.Outline outline = ahead.of(one, reader, me, today);
                    PersonDetails person = people.get(one.number());
                    LocalDate next = outline.next();
                    return new CaseLine(
                            one.number().value(),
                            person == null ? "" : person.firstName() + " " + person.lastName(),
                            person == null ? why(one) : "",
                            !one.isOwn(),
                            units.computeIfAbsent(one.tenant(), this::unit),
                            holder(holders.get(one.instance()), reader, me),
                            one.description(),
                            one.since(),
                            one.isStalled(),
                            outline.waitsFor(),
                            next,
                            next != null && next.isBefore(today));
                })
                .toList();
    }

    /** Why the name of a case that may be opened is not there. */
    static String why(ListedCase listed) {
        if (ProtectedCases.isWall(listed.tenant())) {
            return "Skyddade personuppgifter";
        }
        return listed.isOwn() ? "Uppgifterna är gallrade" : "Inte ditt ärende";
    }

    /** What the unit of a case is called. */
    String unit(String tenant) {
        return insatser.unitOf(ProtectedCases.unitOf(tenant))
                .map(CareUnit::name)
                .orElse("");
    }

    /** Who holds a case at the reader's organisation; empty where it is the reader, for nobody else. */
    String holder(OpenCaseRows.@Nullable Holders pair, Organisation reader, String me) {
        if (pair == null || reader == Organisation.AF) {
            return "";
        }
        boolean isFk = reader == Organisation.FK;
        String now = isFk ? pair.investigator() : pair.coordinator();
        String away = isFk ? pair.absentInvestigator() : pair.absentCoordinator();
        String name = Optional.ofNullable(now)
                .filter(holder -> !holder.equals(me))
                .map(accounts::nameOf)
                .orElse("");
        if (away == null) {
            return name;
        }
        String absent = Objects.equals(away, me) ? "dig" : accounts.nameOf(away);
        return name.isEmpty() ? "Du ersätter " + absent : name + " ersätter " + absent;
    }

    private void log(ListedCase shown, Organisation reader) {
        if (reader == Organisation.FK) {
            return;
        }
        String ground = Consents.between(Organisation.FK, reader).name();
        disclosures.shown(
                shown.number(),
                Organisation.FK,
                reader,
                ground,
                shown.told().stream()
                        .map(told -> new Disclosures.Shown(told.source(), told.step(), told.facts()))
                        .toList());
    }
}
