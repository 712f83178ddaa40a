package se.rehabvagen.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Files that were sent to be read in, and how far they have come.
 *
 * @param requestedBy user id
 * @param requestedAt real time
 * @param rows rows of both files
 * @param done rows that are in; at a dry run those that would go in
 */
record Intake(
        long id,
        String insats,
        boolean isDryRun,
        Status status,
        String requestedBy,
        Instant requestedAt,
        int rows,
        int done,
        int refused,
        List<RowError> errors) {

    /** The names are what the answer says, in lower case; people read the Swedish. */
    enum Status {
        KONTROLLERAS("Väntar på sin tur eller kontrolleras"),
        PAGAR("Läses in"),
        KLAR("Klar"),
        AVVISAD("Avvisad");

        private final String swedish;

        Status(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Intake {
        errors = List.copyOf(errors);
    }

    boolean isFinished() {
        return status == Status.KLAR || status == Status.AVVISAD;
    }
}
