package se.rehabvagen.bottleneck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a period as cells of a row, with their heads. */
final class FigureCells {

    static final List<String> HEADS = List.of(
            "Påbörjade",
            "Avslutade",
            "Avbrutna",
            "Väntar vid periodens slut",
            "Väntedagar",
            "Median (dagar)",
            "75 procent (dagar)",
            "90 procent (dagar)",
            "Få observationer",
            "90 procent av avslutade (dagar)",
            "Över målet",
            "Avgjorda mot målet",
            "Andel över målet (%)");

    private FigureCells() {}

    static List<?> of(Figures figures) {
        return Arrays.asList(
                figures.begun(),
                figures.ended(),
                figures.cancelled(),
                figures.openAtEnd(),
                figures.waitingDays(),
                cell(figures.estimate().median()),
                cell(figures.estimate().p75()),
                cell(figures.estimate().p90()),
                figures.estimate().isShaky() ? "ja" : "nej",
                figures.endedP90(),
                figures.beyond().count(),
                figures.beyond().decided(),
                percent(figures.beyond().share()));
    }

    private static Object cell(Quantile quantile) {
        return quantile.days() == null ? quantile.text() : quantile.days();
    }

    private static @Nullable BigDecimal percent(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
