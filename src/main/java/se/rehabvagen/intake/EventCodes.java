package se.rehabvagen.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.OfferedCodes;
import se.rehabvagen.process.Variable;

/** Which codes a row of a list may give for its event: those that the event's own form offers. */
@Component
final class EventCodes {

    private static final Map<PastEvent, Variable<String>> FACTS = Map.of(
            PastEvent.SAMTYCKE, CaseVariables.CONSENT_ANSWER,
            PastEvent.GK_BEGARD, CaseVariables.GK_REQUESTED_BY,
            PastEvent.GEMENSAM_KARTLAGGNING, CaseVariables.GK_OUTCOME,
            PastEvent.ALR_SLUT, CaseVariables.ALR_OUTCOME,
            PastEvent.ALR_START, CaseVariables.ALR_KIND,
            PastEvent.AVSTAMNINGSMOTE, CaseVariables.MEETING_FORM,
            PastEvent.PLAN_ATERKALLAD, CaseVariables.RECALL_REASON,
            PastEvent.SJUKPENNING_LANG_TID, CaseVariables.LONG_TERM_REASON,
            PastEvent.AVSLUT, CaseVariables.EXIT_REASON);

    /** What a form beside the exit's own tells: somebody died or left. */
    private static final Set<String> OTHER_EXITS = Set.of(PastEvent.DIED, PastEvent.LEFT);

    /** The follow-up of a rehabilitation also offers that it goes on; then it has not ended. */
    private static final String GOES_ON = "fortsatter";

    private final OfferedCodes offered;

    EventCodes(OfferedCodes offered) {
        this.offered = offered;
    }

    /** By event; an event that has no value is not there. Of a plan only the one that needs no date has a code. */
    Map<PastEvent, Set<String>> all() {
        Map<PastEvent, Set<String>> codes = new EnumMap<>(PastEvent.class);
        FACTS.forEach((event, fact) -> codes.put(event, new HashSet<>(offered.of(fact.name()))));
        codes.get(PastEvent.ALR_SLUT).remove(GOES_ON);
        codes.get(PastEvent.AVSLUT).addAll(OTHER_EXITS);
        codes.put(PastEvent.PLAN_FOR_AVSLUT, Set.of(PastEvent.PENSION));
        codes.put(PastEvent.PLAN_REVIDERAD, Set.of(PastEvent.PENSION));
        return codes;
    }
}
