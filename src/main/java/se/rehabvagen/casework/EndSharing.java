package se.rehabvagen.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CheckIns;

/** What shares a case between organisations ends when the individual no longer allows it; FK's own steps go on. */
@Component
final class EndSharing {

    private final CaseProcess cases;
    private final CaseEvents events;
    private final CheckIns checkIns;
    private final Clock clock;

    EndSharing(CaseProcess cases, CaseEvents events, CheckIns checkIns, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Consent to exchange between FK and the Region is gone, and with it all that rests on it. */
    void withRegion(CaseNumber caseNumber) {
        checkIns.struck(caseNumber);
        events.exchangeEnded(caseNumber);
        withAf(caseNumber);
    }

    /** Consent to exchange with AF is gone. */
    void withAf(CaseNumber caseNumber) {
        events.exchangeWithAfEnded(caseNumber);
    }

    /** The last day of some consents has passed; nobody withdrew them, so no fact changes. */
    void whereConsentRanOut(String insats) {
        cases.consentRanOut(insats, LocalDate.now(clock)).forEach(this::withRegion);
    }
}
