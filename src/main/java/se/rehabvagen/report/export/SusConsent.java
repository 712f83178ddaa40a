package se.rehabvagen.report.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.rehabvagen.history.Milestone;

/**
 * The days on which a person's consent to be registered in SUS was in force. The day of a withdrawal is the last: on it the
 * broken off cooperation is registered.
 */
record SusConsent(LocalDate first, LocalDate last) {

    /** Empty if the person never gave it. */
    static Optional<SusConsent> of(Participation participation) {
        return participation
                .first("consent-given")
                .filter(given -> Boolean.TRUE.equals(given.facts().get("consentSus")))
                .map(given -> new SusConsent(given.occurredOn(), last(given, participation)));
    }

    private static LocalDate last(Milestone given, Participation participation) {
        Stream<LocalDate> withdrawn = participation.held().stream()
                .filter(milestone -> milestone.key().equals("consent-withdrawn")
                        && milestone
                                .text("withdrawnConsent")
                                .filter("sus"::equals)
                                .isPresent())
                .map(Milestone::occurredOn);
        return Stream.concat(withdrawn, given.date("consentUntil").stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
