package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.PastEvent;

/** How a case stands after the events so far, and which event may come next: the rules of order. */
final class Standing {

    private final boolean isEligible;
    private final boolean isReopened;
    private boolean isEnrolled;
    private @Nullable Boolean consents;
    private boolean hasSassam;
    private boolean rehabilitationRuns;
    private boolean hasExited;
    private boolean hasPlan;
    private @Nullable LocalDate planEnd;

    /**
     * At the beginning of a case.
     *
     * @param isEligible a case whose person does not meet the selection ends at enrolment
     * @param isReopened whether the exit that is in was taken back, so that the case goes on
     */
    Standing(boolean isEligible, boolean isReopened) {
        this.isEligible = isEligible;
        this.isReopened = isReopened;
    }

    /** Why an event cannot come now, one Swedish sentence; empty if it can. */
    Optional<String> refusal(Happened next) {
        return before(next.event()).or(() -> ofPlan(next)).or(() -> ofRehabilitation(next.event()));
    }

    private Optional<String> before(PastEvent event) {
        if (event == PastEvent.INSKRIVEN) {
            return when(isEnrolled, "Ärendet är redan inskrivet.");
        }
        if (!isEnrolled) {
            return Optional.of("Händelsen kommer före inskrivningen.");
        }
        if (!isEligible) {
            return Optional.of("Personen uppfyller inte urvalet; ärendet har inga fler händelser.");
        }
        if (hasExited) {
            return Optional.of("Händelsen kommer efter avslutet.");
        }
        return event == PastEvent.SAMTYCKE
                ? when(consents != null, "Samtycket är redan besvarat.")
                : afterConsent(event);
    }

    private Optional<String> afterConsent(PastEvent event) {
        if (consents == null) {
            return Optional.of("Händelsen kommer före samtycket.");
        }
        if (!consents) {
            return Optional.of("Personen har nekat samtycke; ärendet har inga fler händelser.");
        }
        boolean needsSassam = event != PastEvent.SASSAM && event != PastEvent.AVSLUT;
        return when(needsSassam && !hasSassam, "Händelsen kommer före SASSAM-kartläggningen.");
    }

    private Optional<String> ofPlan(Happened next) {
        switch (next.event()) {
            case PLAN_FOR_AVSLUT:
                return when(isInForce(next.date()), "En plan för avslut gäller redan.")
                        .or(() -> ofEnd(next));
            case PLAN_REVIDERAD:
                return when(!hasPlan, "Det finns ingen plan för avslut att revidera.")
                        .or(() -> ofEnd(next));
            case PLAN_ATERKALLAD:
                return when(!hasPlan, "Det finns ingen plan för avslut att återkalla.");
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> ofEnd(Happened plan) {
        boolean isPast = !plan.isWithoutDate() && !LocalDate.parse(plan.value()).isAfter(plan.date());
        return when(isPast, "Planens slutdatum ligger inte efter den dag då planen gjordes.");
    }

    private boolean isInForce(LocalDate day) {
        return hasPlan && (planEnd == null || !planEnd.isBefore(day));
    }

    private Optional<String> ofRehabilitation(PastEvent event) {
        if (event == PastEvent.ALR_START) {
            return when(rehabilitationRuns, "En rehabilitering pågår redan.");
        }
        return when(event == PastEvent.ALR_SLUT && !rehabilitationRuns, "Ingen rehabilitering pågår.");
    }

    /** The event came. */
    void apply(Happened next) {
        switch (next.event()) {
            case INSKRIVEN -> isEnrolled = true;
            case SAMTYCKE -> consents = next.value().equals("ja");
            case SASSAM -> hasSassam = true;
            case ALR_START -> rehabilitationRuns = true;
            case ALR_SLUT -> rehabilitationRuns = false;
            case PLAN_FOR_AVSLUT, PLAN_REVIDERAD -> plan(next);
            case PLAN_ATERKALLAD -> hasPlan = false;
            case AVSLUT -> hasExited = !(isReopened && next.isIn());
            default -> {
                return;
            }
        }
    }

    private void plan(Happened set) {
        hasPlan = true;
        planEnd = set.isWithoutDate() ? null : LocalDate.parse(set.value());
    }

    private static Optional<String> when(boolean isRefused, String sentence) {
        return isRefused ? Optional.of(sentence) : Optional.empty();
    }
}
