package se.rehabvagen.report.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.ReportKind;

/**
 * One report and how far it has come.
 *
 * @param id {@code <insats>.<kind>.<number>.<version>}
 * @param number which of its kind, from 1
 * @param of how many of its kind there will be
 * @param version 1, or one more than that of the report it corrects
 * @param from first day of its period
 * @param until last day of its period
 * @param dueOn last day for handing it in
 * @param replaces id of the signed report that it corrects
 * @param processInstance the engine's process in which it is made
 * @param handedInOn Swedish calendar day, once it is handed in
 */
public record ReportFile(
        String id,
        String insats,
        ReportKind kind,
        int number,
        int of,
        int version,
        LocalDate from,
        LocalDate until,
        LocalDate dueOn,
        @Nullable String replaces,
        String processInstance,
        State state,
        @Nullable LocalDate handedInOn) {

    /** How far a report has come. */
    public enum State {
        SKRIVS("Skrivs"),
        GRANSKAS("Granskas och skrivs under"),
        UNDERTECKNAD("Undertecknad, ska lämnas in"),
        INLAMNAD("Inlämnad");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }

        /** Whether it can no longer be changed. */
        public boolean isSigned() {
            return this == UNDERTECKNAD || this == INLAMNAD;
        }
    }

    /** The same report of a new project, or the next version of it. */
    public static String id(String insats, ReportKind kind, int number, int version) {
        return "%s.%s.%d.%d".formatted(insats, kind.id(), number, version);
    }

    /** What people call it. */
    public String title() {
        String which = kind == ReportKind.LAGESRAPPORT ? " %d av %d".formatted(number, of) : "";
        String corrected = version > 1 ? ", version %d".formatted(version) : "";
        return kind.swedish() + which + corrected;
    }
}
