package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.history.CorrectableFacts;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.OfferedCodes;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/**
 * What is corrected must be there, as it holds after earlier corrections, and what comes out must be as good as what could
 * have been registered: a corrected plan obeys the strict rule of its own day, and nothing has happened in the future.
 */
@Component
final class CorrectFactRule implements SubmissionRule {

    private static final Set<String> PLANS = Set.of("plan-set", "plan-revised");
    private static final String ENROLLED = "enrolled";
    private static final String NO_DATE = "Ange det rätta datumet.";

    private final Milestones milestones;
    private final OfferedCodes codes;

    CorrectFactRule(Milestones milestones, OfferedCodes codes) {
        this.milestones = milestones;
        this.codes = codes;
    }

    @Override
    public List<String> refusals(Submission correction) {
        if (!correction.has(CORRECTED_MILESTONE)
                || CASE_NUMBER.find(correction.values()).isEmpty()
                || CORRECTED_DATE.find(correction.values()).isEmpty()) {
            return List.of();
        }
        CaseNumber caseNumber =
                new CaseNumber(CASE_NUMBER.find(correction.values()).orElseThrow());
        return Corrections.effect(milestones.of(caseNumber), facts(correction))
                .map(effect -> ofDemand(correction, effect.before())
                        .or(() -> effect.after().flatMap(CorrectFactRule::ofResult)))
                .orElse(Optional.of("Ärendet har ingen sådan uppgift med det datumet."))
                .map(List::of)
                .orElse(List.of());
    }

    /** The facts of the correction as its milestone will bear them. */
    private static Map<String, Object> facts(Submission correction) {
        Map<String, Object> facts = new HashMap<>(correction.values());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** Why this cannot be asked of the milestone. */
    private Optional<String> ofDemand(Submission correction, Milestone wrong) {
        Optional<LocalDate> newDate = NEW_DATE.find(correction.values());
        boolean isPlan = PLANS.contains(wrong.key());
        return switch (CORRECTION_KIND.find(correction.values()).orElse("")) {
            case "nytt_datum" ->
                when(newDate.isEmpty(), NO_DATE)
                        .or(() -> when(
                                newDate.filter(day -> day.isAfter(correction.today()))
                                        .isPresent(),
                                "Det rättade datumet kan inte ligga framåt i tiden."));
            case "nytt_datum_i_uppgiften" ->
                when(newDate.isEmpty(), NO_DATE)
                        .or(() -> when(
                                !isPlan && !wrong.key().equals(ENROLLED),
                                "Den uppgiften har inget datum att rätta. Välj ”Händelsens datum” för när den hände."));
            case "nytt_varde" -> ofValue(NEW_VALUE.find(correction.values()).orElse(""), newDate, wrong, isPlan);
            default -> Optional.empty();
        };
    }

    private Optional<String> ofValue(String value, Optional<LocalDate> newDate, Milestone wrong, boolean isPlan) {
        return when(!isCodeOf(wrong, value), "Det nya värdet hör inte till den uppgiften.")
                .or(() -> when(newDate.isPresent() && !isPlan, "Bara en plan kan få ett datum tillsammans med värdet."))
                .or(() -> newDate.flatMap(day -> PlanForAvslut.refusal(value, newDate, wrong.occurredOn())));
    }

    private boolean isCodeOf(Milestone wrong, String value) {
        return CorrectableFacts.of(wrong.key())
                .filter(fact -> fact.equals(SEX.name())
                        ? Sex.of(value).isPresent()
                        : codes.of(fact).contains(value))
                .isPresent();
    }

    /** Why what comes out could not have been registered. */
    private static Optional<String> ofResult(Milestone right) {
        if (PLANS.contains(right.key())) {
            String way = right.text(PLAN_WAY.name()).orElse("");
            return PlanForAvslut.refusal(way, right.date(PLAN_DATE.name()), right.occurredOn());
        }
        boolean beginsLate = right.key().equals(ENROLLED)
                && right.date(SICK_LEAVE_START.name())
                        .filter(day -> day.isAfter(right.occurredOn()))
                        .isPresent();
        return when(beginsLate, "Sjukskrivningens början kan inte ligga efter inskrivningen.");
    }

    private static Optional<String> when(boolean isRefused, String sentence) {
        return isRefused ? Optional.of(sentence) : Optional.empty();
    }
}
