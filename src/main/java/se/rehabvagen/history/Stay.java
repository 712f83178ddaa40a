package se.rehabvagen.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * One time a case, or a process of the project itself, stood at a place where it waits for somebody. Days are Swedish.
 *
 * @param id the engine's activity instance
 * @param origin where in which model
 * @param place whose it is
 * @param party who was waited for; null where nobody knows
 * @param target the row of {@code deadlines.dmn} against which it is measured; null without one
 * @param waitsFrom from when the case waited: not before a hub's follow-up date; null where it never did, because it was left
 *     asleep, or begun and ended by one registration in retrospect
 * @param left when it was left; null while it is open
 * @param isCancelled whether it was left without being done
 * @param organisation who did it, or is to do it; null where several meet, or nobody knows
 */
public record Stay(
        String id,
        Origin origin,
        Place place,
        @Nullable String party,
        @Nullable String target,
        LocalDate enteredOn,
        @Nullable LocalDate waitsFrom,
        @Nullable Instant left,
        @Nullable LocalDate leftOn,
        boolean isCancelled,
        @Nullable Organisation organisation) {

    /** Where in which model, and in which of its instances. */
    public record Origin(String process, int version, String activity, String processInstance) {}

    /**
     * Whose it is.
     *
     * @param caseNumber null for a process of the project itself
     * @param insats null where none is known
     * @param unit null for an insats as a whole
     * @param isProtected whether only the pair may know of the case
     */
    public record Place(
            @Nullable CaseNumber caseNumber,
            @Nullable String insats,
            @Nullable String unit,
            boolean isProtected) {

        /** Reads a tenant: {@code <insats>}, {@code <insats>.<unit>}, or {@code <insats>.<unit>.<mark>} behind the wall. */
        static Place of(@Nullable CaseNumber caseNumber, @Nullable String tenant) {
            String[] parts = tenant == null ? new String[0] : tenant.split("\\.", 3);
            return new Place(
                    caseNumber,
                    parts.length > 0 ? parts[0] : null,
                    parts.length > 1 ? parts[1] : null,
                    parts.length > 2);
        }
    }

    /** Empty for a process of the project itself. */
    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(place.caseNumber());
    }
}
