package se.rehabvagen.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The goal of the work: a plan with a real date on which the case ends. A plan counts only with an actual calendar date;
 * the only exception is sjukersättning, for which no date is given (definition of the project's final report).
 */
public final class PlanForAvslut {

    /** The way for which no date is given. */
    public static final String SJUKERSATTNING = "sjukersattning";

    private PlanForAvslut() {}

    /**
     * Why a plan cannot be saved, as a Swedish sentence; empty if it can.
     *
     * @param way the code of the way to the exit
     * @param date the planned end
     * @param today the Swedish day on which the plan is made
     */
    public static Optional<String> refusal(String way, Optional<LocalDate> date, LocalDate today) {
        if (way.equals(SJUKERSATTNING)) {
            return date.map(given -> "En plan med sjukersättning har inget datum. Ta bort datumet.");
        }
        if (date.isEmpty()) {
            return Optional.of("En plan för avslut måste ha ett datum. Bara sjukersättning anges utan datum.");
        }
        return date.filter(given -> !given.isAfter(today))
                .map(given -> "Datumet för planerat avslut måste ligga framåt i tiden.");
    }
}
