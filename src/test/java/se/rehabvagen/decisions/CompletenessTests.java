package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table answers every question exactly once. */
class CompletenessTests {

    private static final List<Boolean> EITHER = List.of(true, false);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyQuestionHasOneAnswer(String id, Map<String, List<?>> columns) {
        Table table = Table.of(id);

        List<String> unanswered = new ArrayList<>();
        Table.grid(columns).forEach(question -> {
            List<Map<String, Object>> answers = table.ask(question);
            if (answers.size() != 1 || answers.get(0).containsValue(null)) {
                unanswered.add(question + " -> " + answers);
            }
        });

        assertThat(unanswered).isEmpty();
    }

    static Stream<Arguments> everyQuestionHasOneAnswer() {
        return Stream.of(
                eligibility(),
                keyed("deadlines", "deadline"),
                keyed("milestones", "milestone"),
                keyed("exit-reasons", "exitReason"),
                keyed("report-fields", "reportField"),
                keyed("report-figures", "figure"),
                Arguments.of("contact-pair", Map.of("hasOwnPair", EITHER)),
                nextStepAdvice(),
                sharedFacts(),
                Arguments.of("small-cells", Map.of("cellCount", List.of(0L, 1L, 4L, 5L, 6L, 1_000_000L))));
    }

    private static Arguments eligibility() {
        Table table = Table.of("eligibility");
        return Arguments.of(
                "eligibility",
                Map.of(
                        "unitType", table.values("unitType"),
                        "selectionGround", table.values("selectionGround"),
                        "sickLeaveDays", List.of(0L, 1L, 364L, 365L, 366L, 9_999L)));
    }

    /** Whoever adds a milestone must say who sees it. */
    private static Arguments sharedFacts() {
        return Arguments.of(
                "shared-facts",
                Map.of(
                        "milestone", Table.of("milestones").values("milestone"),
                        "reader", Table.of("shared-facts").values("reader")));
    }

    private static Arguments nextStepAdvice() {
        Table table = Table.of("next-step-advice");
        Map<String, List<?>> columns = new LinkedHashMap<>();
        columns.put("failedAttempts", List.of(0L, 1L, 2L, 3L));
        columns.put("hasPlanInForce", EITHER);
        columns.put("rehabilitationRuns", EITHER);
        columns.put("isLongTermBenefit", EITHER);
        columns.put("gkOutcome", orNothing(table.values("gkOutcome")));
        columns.put("rehabNeed", orNothing(table.values("rehabNeed")));
        columns.put("consentAf", EITHER);
        return Arguments.of("next-step-advice", columns);
    }

    /** Before a mapping there is no answer to build on. */
    private static List<?> orNothing(List<String> values) {
        List<Object> more = new ArrayList<>(values);
        more.add(null);
        return more;
    }

    private static Arguments keyed(String id, String column) {
        return Arguments.of(id, Map.of(column, Table.of(id).values(column)));
    }
}
