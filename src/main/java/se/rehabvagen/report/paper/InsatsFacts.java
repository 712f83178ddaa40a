package se.rehabvagen.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insats's own facts that both forms need, as they stood when the report was made.
 *
 * @param version of the page <i>Insatsens uppgifter</i>, from 1; 0: never filled in
 * @param goals Swedish sentences
 * @param plannedWomen null: the plan names no number
 * @param plannedMen null: the plan names no number
 */
public record InsatsFacts(
        int version,
        String name,
        String funder,
        LocalDate start,
        LocalDate end,
        List<Owner> owners,
        String chair,
        String purpose,
        List<String> goals,
        @Nullable Integer plannedWomen,
        @Nullable Integer plannedMen,
        List<Funds> funds,
        String plannedImplementation) {

    /** An organisation that owns the project, and the person who speaks for it; the person may not be known yet. */
    public record Owner(String organisation, String person) {}

    /** Money of a period, in whole kronor; the outcome is null until it is known. */
    public record Funds(
            LocalDate from,
            LocalDate until,
            BigDecimal granted,
            @Nullable BigDecimal outcome) {}

    public InsatsFacts {
        owners = List.copyOf(owners);
        goals = List.copyOf(goals);
        funds = List.copyOf(funds);
    }
}
