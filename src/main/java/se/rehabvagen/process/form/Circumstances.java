package se.rehabvagen.process.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under what a form is handed in.
 *
 * @param today the Swedish calendar day on which it is, or was, done
 * @param inHindsight whether it is registered in retrospect from a list: only what a list knows is required
 * @param current the variables as they stand, for what is shown but not handed in
 */
public record Circumstances(LocalDate today, boolean inHindsight, Map<String, ? extends @Nullable Object> current) {}
