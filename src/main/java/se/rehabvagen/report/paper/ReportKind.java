package se.rehabvagen.report.paper;

import java.util.Arrays;
import java.util.Optional;

/** What an insats reports to its funder. */
public enum ReportKind {
    /** Every half-year; signed by the chair of the steering group. */
    LAGESRAPPORT("lagesrapport", "Lägesrapport"),
    /** At the latest one month after the end; signed by both owners. */
    SLUTRAPPORT("slutrapport", "Slutrapport"),
    /** Twelve months after the end, when the final result is known; signed by the chair of the steering group. */
    SLUTLIG_UPPFOLJNING("slutlig-uppfoljning", "Slutlig uppföljning");

    private final String id;
    private final String swedish;

    ReportKind(String id, String swedish) {
        this.id = id;
        this.swedish = swedish;
    }

    /** The kind with this id; empty if there is none. */
    public static Optional<ReportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String swedish() {
        return swedish;
    }
}
