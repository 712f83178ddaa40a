package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PastEvent;

/** Reads the rows of the file {@code handelser}. */
final class EventRows {

    /** Who can take part in a meeting, in the order in which they are written. */
    static final List<String> PARTIES = List.of("individ", "vard", "fk", "af", "arbetsgivare", "annan");

    private final LocalDate today;
    private final Map<PastEvent, Set<String>> codes;

    /** @param codes by event, none for one that has no value */
    EventRows(LocalDate today, Map<PastEvent, Set<String>> codes) {
        this.today = today;
        this.codes = codes;
    }

    /** One row: which case and what happened. */
    record EventRow(CaseNumber number, Happened happened) {}

    EventRow read(SheetRow row) throws Cells.BadCell {
        Cells cells = new Cells(FileKind.HANDELSER, row);
        CaseNumber number = cells.caseNumber();
        PastEvent event = PastEvent.of(cells.required("handelse").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> cells.bad("handelse", "Okänd händelse."));
        LocalDate date = cells.pastDate("datum", today);
        String detail = cells.withoutPersonalNumber("detalj");
        String participants = event == PastEvent.AVSTAMNINGSMOTE ? inOrder(detail) : "";
        return new EventRow(number, new Happened(event, date, value(cells, event), participants, row.line()));
    }

    private String value(Cells cells, PastEvent event) throws Cells.BadCell {
        Set<String> known = codes.getOrDefault(event, Set.of());
        if (known.isEmpty()) {
            if (!cells.text("varde").isEmpty()) {
                throw cells.bad("varde", "Händelsen %s har inget värde.".formatted(event.code()));
            }
            return "";
        }
        if (!event.isPlan() || cells.text("varde").equalsIgnoreCase(PastEvent.PENSION)) {
            return cells.code("varde", known);
        }
        return cells.date("varde").toString();
    }

    /** Codes that the forms do not know count as somebody else: no free text goes on from here. */
    static String inOrder(String detail) {
        Set<String> told = Arrays.stream(detail.split("\\|"))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .map(text -> PARTIES.contains(text) ? text : "annan")
                .collect(Collectors.toSet());
        return PARTIES.stream().filter(told::contains).collect(Collectors.joining("|"));
    }
}
