package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** How many had reached the goal at the end of each reporting period so far; what was signed stands as it was signed. */
final class GoalOverTime {

    static final String KEY = "mal-over-tid";

    private final Insats insats;
    private final List<Participant> participants;
    private final Tally.Form form;

    GoalOverTime(Insats insats, List<Participant> participants, Tally.Form form) {
        this.insats = insats;
        this.participants = participants;
        this.form = form;
    }

    Table table(Tally now, Optional<Frozen> previous) {
        List<Table.Row> rows = new ArrayList<>();
        for (LocalDate end : endsBefore(now.period().until())) {
            rows.add(Earlier.on(
                    end, previous.flatMap(frozen -> signed(frozen, end)).orElseGet(() -> counted(end))));
        }
        rows.add(row(now));
        return new Table(
                KEY,
                "Uppnått mål vid varje rapportperiods slut",
                Table.Picture.LINES,
                List.of("Alla", "Kvinnor", "Män", "Antal, alla", "Antal, kvinnor", "Antal, män"),
                List.of(Unit.PERCENT, Unit.PERCENT, Unit.PERCENT, Unit.PERSONS, Unit.PERSONS, Unit.PERSONS),
                rows,
                "Avslutade och deltagare med plan för avslut i kraft, i procent av alla deltagare den dagen.");
    }

    private List<LocalDate> endsBefore(LocalDate until) {
        List<LocalDate> ends = new ArrayList<>();
        LocalDate end = ReportingPeriod.endAfter(insats.start().minusDays(1), insats.end());
        while (end.isBefore(until)) {
            ends.add(end);
            LocalDate next = ReportingPeriod.endAfter(end, insats.end());
            if (!next.isAfter(end)) {
                break;
            }
            end = next;
        }
        return ends;
    }

    private static Optional<Table.Row> signed(Frozen frozen, LocalDate end) {
        return frozen.report()
                .table(KEY)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.label().equals(end.toString()))
                        .findFirst());
    }

    private Table.Row counted(LocalDate end) {
        return row(Tally.of(participants, new Period(end, end), form));
    }

    private static Table.Row row(Tally tally) {
        List<Cell> cells = new ArrayList<>();
        CountName.ALL_AND_SEXES.forEach(
                suffix -> cells.add(Share.of(tally, CountName.GOAL + suffix, CountName.PARTICIPANTS + suffix)));
        CountName.ALL_AND_SEXES.forEach(
                suffix -> cells.add(Cell.count(CountName.GOAL + suffix, tally.count(CountName.GOAL + suffix))));
        return new Table.Row(tally.period().until().toString(), cells);
    }
}
