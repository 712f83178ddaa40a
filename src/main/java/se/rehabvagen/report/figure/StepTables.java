package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;

/** The steps of the way by sex, how meetings were held, and how often things were tried. */
final class StepTables {

    private static final int MOST = 3;

    private final Basis basis;
    private final Tally tally;
    private final Words words;

    StepTables(Basis basis, Tally tally, Words words) {
        this.basis = basis;
        this.tally = tally;
        this.words = words;
    }

    List<Table> all() {
        return List.of(
                bySex(),
                meetings(),
                times(
                        "moten-per-person",
                        "Avstämningsmöten per deltagare",
                        file -> basis.reached(file, "meeting-held").count()),
                times(
                        "forsok-per-person",
                        "Försök med arbetslivsinriktad rehabilitering per deltagare",
                        file -> basis.reached(file, "alr-started").count()),
                followUps());
    }

    private Table bySex() {
        List<Table.Row> rows = Stream.of(
                        "sassam_genomford",
                        CountName.WITH_MEETING,
                        "gemensam_kartlaggning_individer",
                        "alr_nagon_gang",
                        CountName.EVER_PLAN,
                        "plan_for_avslut_pagaende",
                        CountName.EXITED,
                        CountName.GOAL)
                .map(key -> new Table.Row(
                        words.figures().get(key).label(),
                        List.of(
                                number(tally.count(key + CountName.WOMEN)),
                                Share.of(tally, key + CountName.WOMEN, CountName.PARTICIPANTS + CountName.WOMEN),
                                number(tally.count(key + CountName.MEN)),
                                Share.of(tally, key + CountName.MEN, CountName.PARTICIPANTS + CountName.MEN))))
                .toList();
        return Basis.table(
                "steg-efter-kon",
                "Stegen i vägen efter kön",
                List.of("Kvinnor", "Andel av kvinnor", "Män", "Andel av män"),
                rows,
                "Deltagare som har nått steget senast periodens sista dag.");
    }

    private Table meetings() {
        Map<String, Long> always = byForm(basis.reached("meeting-held"));
        Map<String, Long> now = byForm(basis.inPeriod("meeting-held"));
        long all = now.values().stream().mapToLong(Long::longValue).sum();
        List<Table.Row> rows = always.entrySet().stream()
                .map(form -> new Table.Row(
                        form.getKey(),
                        List.of(
                                number(now.getOrDefault(form.getKey(), 0L)),
                                percent(now.getOrDefault(form.getKey(), 0L), all),
                                number(form.getValue()))))
                .toList();
        return Basis.table(
                "motesformer",
                "Hur avstämningsmötena har hållits",
                List.of("I perioden", "Andel i perioden", "Sedan starten"),
                rows,
                "");
    }

    private Map<String, Long> byForm(Stream<Milestone> meetings) {
        return meetings.collect(Collectors.groupingBy(
                meeting -> basis.label(meeting, "meetingForm"), TreeMap::new, Collectors.counting()));
    }

    /** How many have had one, two, three or more. */
    private Table times(String key, String title, ToLongFunction<CaseFile> often) {
        List<Table.Row> rows = new ArrayList<>();
        for (int number = 0; number <= MOST; number++) {
            long each = number;
            List<CaseFile> members = basis.cases().stream()
                    .filter(file -> Math.min(often.applyAsLong(file), MOST) == each)
                    .toList();
            rows.add(basis.bySex(number == MOST ? "%d eller fler".formatted(MOST) : String.valueOf(number), members));
        }
        return Basis.table(
                key, title, List.of("Alla", "Kvinnor", "Män"), rows, "Från starten till och med periodens sista dag.");
    }

    private Table followUps() {
        Map<String, List<Milestone>> byMonth = basis.reached("followed-up")
                .collect(Collectors.groupingBy(
                        followed -> followed.text("followUpMonth")
                                .map("%s månader efter avslutet"::formatted)
                                .orElse("Efter insatsens slut"),
                        TreeMap::new,
                        Collectors.toList()));
        return Basis.table(
                "uppfoljningar",
                "Uppföljningar efter avslut",
                List.of("Uppföljda", "Ny sjukperiod"),
                byMonth.entrySet().stream()
                        .map(month -> Basis.row(month.getKey(), month.getValue().size(), newPeriods(month.getValue())))
                        .toList(),
                "Från starten till och med periodens sista dag.");
    }

    private static long newPeriods(List<Milestone> followed) {
        return followed.stream()
                .filter(each -> each.text("newSickPeriod")
                        .filter(answer -> List.of("ja", "true").contains(answer))
                        .isPresent())
                .count();
    }

    private static Cell number(long number) {
        return Cell.of(BigDecimal.valueOf(number));
    }

    private static Cell percent(long part, long whole) {
        return whole == 0
                ? Cell.EMPTY
                : Cell.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
