package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PastEvent;

/** The rows of {@code handelser} as they are taken one by one. */
final class EventList {

    private final EventRows reader;
    private final Map<CaseNumber, List<Happened>> byCase = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private int count;

    EventList(LocalDate today, Map<PastEvent, Set<String>> codes) {
        this.reader = new EventRows(today, codes);
    }

    void take(SheetRow row) {
        count++;
        try {
            EventRows.EventRow event = reader.read(row);
            byCase.computeIfAbsent(event.number(), number -> new ArrayList<>()).add(event.happened());
        } catch (Cells.BadCell bad) {
            errors.add(bad.error());
        }
    }

    Map<CaseNumber, List<Happened>> byCase() {
        return byCase;
    }

    List<RowError> errors() {
        return errors;
    }

    /** How many rows there are. */
    int count() {
        return count;
    }
}
