package se.rehabvagen.report.office;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.figure.Findings;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** How many were planned and how many take part, by sex. */
final class PlannedTable {

    static final String PARTICIPANTS = "deltagare";

    private PlannedTable() {}

    static Table of(InsatsFacts facts, Findings found) {
        Figure participants = found.figures().stream()
                .filter(figure -> figure.key().equals(PARTICIPANTS))
                .findFirst()
                .orElseThrow();
        Integer women = facts.plannedWomen();
        Integer men = facts.plannedMen();
        Integer all = women == null || men == null ? null : women + men;
        return new Table(
                "deltagare-plan-utfall",
                "Deltagare: planerat och faktiskt",
                Table.Picture.NONE,
                List.of("Kvinnor", "Män", "Alla"),
                List.of(Unit.PERSONS, Unit.PERSONS, Unit.PERSONS),
                List.of(
                        new Table.Row("Planerat", List.of(plan(women), plan(men), plan(all))),
                        new Table.Row(
                                "Faktiskt", List.of(participants.women(), participants.men(), participants.all()))),
                all == null ? "Planen anger inget antal deltagare." : "Faktiskt antal vid periodens slut.");
    }

    /** Whether fewer take part than the plan names. */
    static boolean isFewer(InsatsFacts facts, long participants) {
        return facts.plannedWomen() != null
                && facts.plannedMen() != null
                && participants < facts.plannedWomen() + facts.plannedMen();
    }

    private static Cell plan(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.of(BigDecimal.valueOf(number));
    }
}
