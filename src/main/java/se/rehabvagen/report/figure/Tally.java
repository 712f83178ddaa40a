package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.ReportKind;

/**
 * Every count of a report, of all, of women and of men, and who stands behind it.
 *
 * @param people the participants who take part at the end of the period
 * @param members case numbers behind each count of persons, by name of the count
 * @param counts of persons and of events, by name
 */
record Tally(
        Period period,
        List<Participant> people,
        SortedMap<String, SortedSet<String>> members,
        SortedMap<String, Long> counts) {

    /** For which reports the exits are grouped, and in whose words. */
    record Form(Words words, ReportKind kind) {}

    static Tally of(List<Participant> participants, Period period, Form form) {
        List<Participant> people = participants.stream()
                .filter(who -> who.takesPart(period.until()))
                .toList();
        Tally tally = new Tally(period, people, new TreeMap<>(), new TreeMap<>());
        tally.begin(form);
        people.forEach(who -> tally.add(who, form));
        tally.members.forEach((name, cases) -> tally.counts.put(name, (long) cases.size()));
        return tally;
    }

    /** The case numbers behind each count of persons, in order. */
    SortedMap<String, List<String>> cases() {
        SortedMap<String, List<String>> cases = new TreeMap<>();
        members.forEach((name, behind) -> cases.put(name, List.copyOf(behind)));
        return Collections.unmodifiableSortedMap(cases);
    }

    long count(String name) {
        Long count = counts.get(name);
        if (count == null) {
            throw new IllegalStateException("Nobody counts '%s'".formatted(name));
        }
        return count;
    }

    /** The people of one part. */
    List<Participant> people(String sexSuffix) {
        return people.stream()
                .filter(who -> sexSuffix.isEmpty()
                        || CountName.sex(who.summary().sex()).equals(sexSuffix))
                .toList();
    }

    /** Every count that there is, so that nobody makes zero and not nothing. */
    private void begin(Form form) {
        List<String> keys = new ArrayList<>(PersonCounts.PERSONS.keySet());
        form.words().exits().keySet().forEach(leaf -> keys.add(CountName.leaf(leaf)));
        form.words().reportKeys().forEach(key -> keys.add(CountName.reportKey(key)));
        for (int group = 0; group < form.words().exitGroups(form.kind()).size(); group++) {
            keys.add(CountName.exitGroup(group));
        }
        for (int group = 0; group < PlanMonths.groups(); group++) {
            keys.add(PlanMonths.name(group));
        }
        for (String suffix : CountName.ALL_AND_SEXES) {
            keys.forEach(key -> members.put(key + suffix, new TreeSet<>(CaseFile.BY_NUMBER)));
            PersonCounts.EVENTS.keySet().forEach(key -> {
                counts.put(key + suffix, 0L);
                counts.put(key + CountName.REST + suffix, 0L);
            });
        }
    }

    private void add(Participant who, Form form) {
        PersonCounts.PERSONS.forEach((key, belongs) -> {
            if (belongs.test(who, period)) {
                add(key, who);
            }
        });
        PersonCounts.EVENTS.forEach((key, events) -> add(key, who, events.apply(who, period)));
        who.exit(period.until()).ifPresent(exit -> {
            Vocabulary.ExitKind reason = form.words().exit(exit.reason());
            String heading = Words.heading(form.kind()).apply(reason);
            add(CountName.leaf(exit.reason()), who);
            add(CountName.reportKey(reason.reportKey()), who);
            add(CountName.exitGroup(form.words().exitGroups(form.kind()).indexOf(heading)), who);
        });
        PlanMonths.group(who, period.until()).ifPresent(group -> add(PlanMonths.name(group), who));
    }

    private void add(String key, Participant who) {
        for (String suffix : List.of("", CountName.sex(who.summary().sex()))) {
            members.computeIfAbsent(key + suffix, name -> new TreeSet<>(CaseFile.BY_NUMBER))
                    .add(who.number());
        }
    }

    private void add(String key, Participant who, long events) {
        String ofSex = CountName.sex(who.summary().sex());
        for (String suffix : List.of("", ofSex)) {
            counts.merge(key + suffix, events, Long::sum);
            counts.merge(key + CountName.REST + suffix, Math.max(0, events - 1), Long::sum);
        }
    }
}
