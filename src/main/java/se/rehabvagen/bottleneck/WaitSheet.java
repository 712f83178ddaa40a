package se.rehabvagen.bottleneck;

import java.util.Collections;
import java.util.List;

/**
 * A table that leaves as a file.
 *
 * @param title Swedish, at most 31 characters: the name of a sheet
 * @param heads Swedish
 * @param rows cells: texts, whole numbers, {@code BigDecimal}, days, or null for nothing
 */
record WaitSheet(String title, List<String> heads, List<List<?>> rows) {

    WaitSheet {
        heads = List.copyOf(heads);
        rows = Collections.unmodifiableList(rows);
    }
}
