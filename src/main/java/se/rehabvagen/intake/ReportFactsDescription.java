package se.rehabvagen.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks what a project's description may say for its reports; everything may be left out and written on the page
 * <em>Insatsens uppgifter</em> instead.
 */
final class ReportFactsDescription {

    private final List<String> problems = new ArrayList<>();

    private ReportFactsDescription() {}

    /** What is wrong, Swedish; empty if nothing is. */
    static List<String> problems(JsonNode insats) {
        ReportFactsDescription check = new ReportFactsDescription();
        Stream.of("syfte", "planerad_implementering", "ordforandes_namn")
                .forEach(key -> check.demand(isText(insats.path(key)), key + " ska vara en text."));
        Stream.of("mal", "insatsagares_namn")
                .forEach(key -> check.demand(isTexts(insats.path(key)), key + " ska vara en lista av texter."));
        Stream.of("kvinnor", "man")
                .forEach(sex -> check.demand(
                        isCount(insats.path("planerat_antal").path(sex)),
                        "planerat_antal.%s ska vara ett heltal eller null.".formatted(sex)));
        check.money(insats.path("medel"));
        return List.copyOf(check.problems);
    }

    private void money(JsonNode rows) {
        demand(rows.isMissingNode() || rows.isArray(), "medel ska vara en lista.");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            Optional<LocalDate> from = day(row.path("fran"));
            Optional<LocalDate> until = day(row.path("till"));
            demand(
                    from.isPresent() && until.isPresent() && !from.get().isAfter(until.get()),
                    "medel[%d]: fran och till ska vara datum, ÅÅÅÅ-MM-DD, i ordning.".formatted(i));
            demand(
                    row.path("beviljat").isIntegralNumber() && isCount(row.path("utfall")),
                    "medel[%d]: beviljat och utfall anges i hela kronor.".formatted(i));
        }
    }

    private void demand(boolean isFulfilled, String problem) {
        if (!isFulfilled) {
            problems.add(problem);
        }
    }

    private static boolean isText(JsonNode value) {
        return value.isMissingNode() || value.isTextual();
    }

    private static boolean isTexts(JsonNode value) {
        boolean areTexts = true;
        for (JsonNode each : value) {
            areTexts &= each.isTextual();
        }
        return value.isMissingNode() || value.isArray() && areTexts;
    }

    private static boolean isCount(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0;
    }

    private static Optional<LocalDate> day(JsonNode value) {
        try {
            return Optional.of(LocalDate.parse(value.asText()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
