package se.rehabvagen.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.history.Milestone;

/** The cooperation of Försäkringskassan and Arbetsförmedlingen in one case, as the rows that SUS wants of it. */
final class Cooperation {

    private static final String NONE = "";
    private static final String REHABILITATION = "Arbetslivsinriktad rehabilitering";
    private static final String ENDED = "Avslutat samarbete";
    private static final String BROKEN_OFF = "Avbrutet samarbete";

    /** Where nothing goes on: an exit from here is nothing to register. */
    private static final Set<String> OVER = Set.of(NONE, ENDED, BROKEN_OFF);

    private static final Map<String, String> BY_MILESTONE = Map.of(
            "gk-requested", "Begäran om gemensam kartläggning",
            "gk-first-meeting", "Gemensam kartläggning",
            "alr-started", REHABILITATION,
            "alr-ended", "Avslutad arbetslivsinriktad rehabilitering");

    private static final Map<String, String> ENDINGS = Map.of(
            "gk-declined", ENDED,
            "exited", ENDED,
            "died", ENDED,
            "left", BROKEN_OFF);

    /** What follows from a mapping; whatever else it led to ended the cooperation. */
    private static final Map<String, String> BY_OUTCOME = Map.of(
            "aktiva_insatser", "Planerad arbetslivsinriktad rehabilitering",
            "konsultativt_stod", "Konsultativt stöd",
            "ny_kartlaggning", "Avslutad gemensam kartläggning");

    private static final Map<String, String> AUTHORITIES =
            Map.of("fk", "Försäkringskassan", "af", "Arbetsförmedlingen");

    /** The consents without which the two authorities do not cooperate, or do not register it. */
    private static final Set<String> CONSENTS = Set.of("sus", "af", "utbyte");

    private final List<Transition> transitions = new ArrayList<>();
    private String state = NONE;
    private String initiatedBy = "";

    private Cooperation() {}

    /** The transitions of a case, in the order of the days; none if the two authorities did not cooperate. */
    static List<Transition> of(List<Milestone> held) {
        Cooperation cooperation = new Cooperation();
        held.forEach(cooperation::follow);
        return List.copyOf(cooperation.transitions);
    }

    private void follow(Milestone milestone) {
        if (milestone.key().equals("gk-requested")) {
            initiatedBy = milestone.text("gkRequestedBy").map(AUTHORITIES::get).orElse("");
        }
        next(milestone).ifPresent(to -> {
            transitions.add(new Transition(milestone.occurredOn(), state, to, initiatedBy));
            state = to;
        });
        if (OVER.contains(state)) {
            initiatedBy = "";
        }
    }

    private Optional<String> next(Milestone milestone) {
        String ending = milestone.key().equals("consent-withdrawn")
                ? milestone
                        .text("withdrawnConsent")
                        .filter(CONSENTS::contains)
                        .map(consent -> BROKEN_OFF)
                        .orElse(null)
                : ENDINGS.get(milestone.key());
        if (ending != null) {
            return OVER.contains(state) ? Optional.empty() : Optional.of(ending);
        }
        if (milestone.key().equals("gk-held")) {
            return Optional.of(milestone.text("gkOutcome").map(BY_OUTCOME::get).orElse(ENDED));
        }
        return Optional.ofNullable(BY_MILESTONE.get(milestone.key()));
    }
}
