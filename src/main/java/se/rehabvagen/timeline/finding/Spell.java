package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.CaseVariables;

/**
 * How a case stands from one day to another, the last not included, as long as nothing new is registered: a plan lapses and a
 * consent runs out by themselves.
 */
record Spell(LocalDate from, LocalDate until, Standing standing) {

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** All spells of a case for a reader, the first first; together they cover all days. */
    static List<Spell> of(List<Milestone> registered, Organisation reader, Insight insight) {
        List<Milestone> held = Corrections.applied(registered);
        RegisteredConsent consented = RegisteredConsent.of(held, registered);
        List<LocalDate> days = turns(held, consented);
        List<Spell> spells = new ArrayList<>();
        for (int index = 0; index + 1 < days.size(); index++) {
            LocalDate day = days.get(index);
            List<Seen> seen = held.stream()
                    .flatMap(milestone -> insight.of(milestone, reader, consented, day).stream())
                    .toList();
            Standing standing = StandingTeller.of(seen, Outlook.of(held, consented, reader, day));
            spells.add(new Spell(day, days.get(index + 1), standing));
        }
        return spells;
    }

    /** The days on which something may change by itself, between the first of all days and the last. */
    private static List<LocalDate> turns(List<Milestone> held, RegisteredConsent consented) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(FIRST_DAY, NEVER));
        consented.until().ifPresent(last -> days.add(last.plusDays(1)));
        held.stream()
                .flatMap(milestone -> CaseVariables.PLAN_DATE.find(milestone.facts()).stream())
                .forEach(last -> days.add(last.plusDays(1)));
        return List.copyOf(days);
    }
}
