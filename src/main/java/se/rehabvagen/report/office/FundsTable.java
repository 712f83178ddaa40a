package se.rehabvagen.report.office;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** What was granted and what was used, period by period. */
final class FundsTable {

    private FundsTable() {}

    static Table of(InsatsFacts facts) {
        return new Table(
                "medel",
                "Medel per period",
                Table.Picture.NONE,
                List.of("Beviljat", "Utfall", "Kvar"),
                List.of(Unit.KRONOR, Unit.KRONOR, Unit.KRONOR),
                facts.funds().stream().map(FundsTable::row).toList(),
                "Enligt sidan Insatsens uppgifter.");
    }

    private static Table.Row row(InsatsFacts.Funds funds) {
        @Nullable BigDecimal outcome = funds.outcome();
        return new Table.Row(
                funds.from() + " – " + funds.until(),
                List.of(
                        Cell.of(funds.granted()),
                        outcome == null ? Cell.EMPTY : Cell.of(outcome),
                        outcome == null ? Cell.EMPTY : Cell.of(funds.granted().subtract(outcome))));
    }
}
