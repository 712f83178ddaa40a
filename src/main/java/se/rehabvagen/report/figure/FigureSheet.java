package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Unit;

/** The figures in the order and the words of {@code report-figures.dmn}. */
final class FigureSheet {

    private static final String PERCENT = "_procent";

    private final Tally tally;
    private final Optional<Earlier> earlier;

    private FigureSheet(Tally tally, Optional<Earlier> earlier) {
        this.tally = tally;
        this.earlier = earlier;
    }

    /** @throws IllegalStateException if the table names a figure that nobody counts */
    static List<Figure> of(Tally tally, Words words, Optional<Earlier> earlier) {
        FigureSheet sheet = new FigureSheet(tally, earlier);
        return words.figures().entrySet().stream()
                .map(row -> sheet.figure(row.getKey(), row.getValue()))
                .toList();
    }

    private Figure figure(String key, Vocabulary.FigureKind kind) {
        Unit unit = unit(kind);
        Map<String, Cell> cells = Map.of(
                "",
                cell(key, unit, ""),
                CountName.WOMEN,
                cell(key, unit, CountName.WOMEN),
                CountName.MEN,
                cell(key, unit, CountName.MEN));
        Cell all = cells.get("");
        Cell previous = earlier.map(before -> before.figure(key)).orElse(Cell.EMPTY);
        return new Figure(
                key,
                kind.label(),
                kind.definition(),
                unit,
                kind.isOfPeriod() ? tally.period().from() : null,
                tally.period().until(),
                all,
                cells.get(CountName.WOMEN),
                cells.get(CountName.MEN),
                unit == Unit.PERSONS ? Share.of(tally, key, CountName.PARTICIPANTS) : Cell.EMPTY,
                previous,
                change(all, previous));
    }

    private Cell cell(String key, Unit unit, String suffix) {
        return switch (unit) {
            case PERSONS, EVENTS -> Cell.count(key + suffix, tally.count(key + suffix));
            case PERCENT, WHOLE_PERCENT ->
                Share.of(tally, key.replace(PERCENT, "") + suffix, CountName.PARTICIPANTS + suffix);
            case YEARS -> told(SickLeaveYears.mean(tally.people(suffix)), CountName.PARTICIPANTS + suffix);
            case MONTHS ->
                told(PlanMonths.median(tally.people(suffix), tally.period().until()), CountName.EVER_PLAN + suffix);
            case KRONOR -> throw new IllegalStateException("No figure of the cases is money: " + key);
        };
    }

    private static Cell told(Optional<BigDecimal> value, String people) {
        return value.map(known -> Cell.of(known, people)).orElse(Cell.EMPTY);
    }

    private static Cell change(Cell now, Cell before) {
        BigDecimal present = now.value();
        BigDecimal past = before.value();
        return present == null || past == null
                ? Cell.EMPTY
                : Cell.of(
                        present.subtract(past),
                        Stream.concat(now.counts().stream(), before.counts().stream())
                                .toArray(String[]::new));
    }

    private static Unit unit(Vocabulary.FigureKind kind) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.swedish().equals(kind.unit()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit is called '%s'".formatted(kind.unit())));
    }
}
