package se.rehabvagen.process.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an answer.
 *
 * @param values one type for each field: String, Long or Double, Boolean, {@code JsonNode} for lists. A field left empty, or
 *     made void by another answer, is null (a checkbox: false)
 * @param unasked fields whose whole group was not shown, empty: what the case knew of them still holds
 * @param problems Swedish sentences, in the order of the fields; empty if the answer is good
 */
public record Checked(
        Map<String, @Nullable Object> values, Map<String, @Nullable Object> unasked, List<String> problems) {}
