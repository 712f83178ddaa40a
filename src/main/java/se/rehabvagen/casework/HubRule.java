package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Deadlines;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.process.Variable;

/** Refuses a step that makes no sense as the case stands now, with a sentence that says why. */
@Component
final class HubRule implements SubmissionRule {

    /** What rests on the mapping; until it was held it stands open, so that it cannot be started beside itself either. */
    private static final List<Variable<Boolean>> AFTER_SASSAM = List.of(
            STARTS_SASSAM,
            STARTS_AVSTAMNINGSMOTE,
            STARTS_GEMENSAM_KARTLAGGNING,
            STARTS_REHABILITERING,
            STARTS_PLAN,
            REVIEWS_PLAN,
            STARTS_SJUKERSATTNING,
            STARTS_LONG_TERM_BENEFIT);

    private final Deadlines deadlines;

    HubRule(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A case that began before the mapping was noted has the hub only because it was held. */
    @Override
    public List<String> refusals(Submission hub) {
        if (!hub.has(STARTS_AVSLUT)) {
            return List.of();
        }
        boolean isMapped = HAS_SASSAM.find(hub.current()).orElse(true);
        if (!isMapped && AFTER_SASSAM.stream().anyMatch(step -> ticked(hub, step))) {
            return List.of(
                    "SASSAM-kartläggningen är inte genomförd än. Innan dess går det att ställa en fråga, registrera en"
                            + " väntan eller registrera ett avslut.");
        }
        List<String> refusals = new ArrayList<>();
        refuse(
                refusals,
                ticked(hub, STARTS_REHABILITERING) && is(hub, HAS_REHABILITATION_STEP),
                "En rehabilitering pågår eller planeras redan. Avsluta den innan en ny startas.");
        refuse(
                refusals,
                ticked(hub, STARTS_PLAN) && is(hub, HAS_PLAN_STEP),
                "Ärendet har redan en plan. Välj ”Se över planen” för att revidera eller återkalla den.");
        refuse(
                refusals,
                ticked(hub, REVIEWS_PLAN) && !is(hub, HAS_PLAN_STEP),
                "Ärendet har ingen plan att se över. Välj ”Sätt plan för avslut”.");
        refuse(
                refusals,
                ticked(hub, STARTS_LONG_TERM_BENEFIT) && is(hub, IS_LONG_TERM_BENEFIT),
                "Ärendet är redan bedömt som sjukpenning på lång sikt.");
        refuseWithoutConsent(refusals, hub);
        refuseLongSleep(refusals, hub);
        return refusals;
    }

    private static void refuseWithoutConsent(List<String> refusals, Submission hub) {
        refuse(
                refusals,
                ticked(hub, STARTS_GEMENSAM_KARTLAGGNING) && !consents(hub, CONSENT_AF),
                "Samtycke till utbyte med Arbetsförmedlingen saknas. Gemensam kartläggning kan inte begäras.");
        refuse(
                refusals,
                ticked(hub, STARTS_FRAGA) && !consents(hub, EXCHANGE_CONSENT),
                "Samtycke till utbyte mellan Försäkringskassan och Regionen saknas. Frågan kan inte ställas.");
    }

    private void refuseLongSleep(List<String> refusals, Submission hub) {
        LocalDate farthest = deadlines.dayOf("hubMax", hub.today());
        boolean waits = ticked(hub, STARTS_VANTAN) || is(hub, IS_WAITING);
        boolean sleepsLong = HUB_FOLLOW_UP_DATE
                .find(hub.values())
                .filter(date -> date.isAfter(farthest))
                .isPresent();
        refuse(
                refusals,
                sleepsLong && !waits,
                "Bevakningsdatumet ligger efter " + farthest + ". Registrera en väntan som förklarar varför.");
    }

    private static boolean consents(Submission hub, Variable<Boolean> consent) {
        return Consents.isInForce(consent, hub.current(), hub.today());
    }

    private static boolean ticked(Submission hub, Variable<Boolean> step) {
        return step.find(hub.values()).orElse(false);
    }

    private static boolean is(Submission hub, Variable<Boolean> state) {
        return state.find(hub.current()).orElse(false);
    }

    private static void refuse(List<String> refusals, boolean isRefused, String sentence) {
        if (isRefused) {
            refusals.add(sentence);
        }
    }
}
