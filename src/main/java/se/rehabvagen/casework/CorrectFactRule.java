package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.history.CorrectableValues;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/**
 * What is corrected must be there, and what comes out must be as good as what could have been registered: a corrected plan
 * obeys the strict rule of its own day, and nothing has happened in the future.
 */
@Component
final class CorrectFactRule implements SubmissionRule {

    private static final Set<String> PLANS = Set.of("plan-set", "plan-revised");

    private final Milestones milestones;

    CorrectFactRule(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<String> refusals(Submission correction) {
        if (!correction.has(CORRECTED_MILESTONE)
                || CASE_NUMBER.find(correction.values()).isEmpty()) {
            return List.of();
        }
        Optional<Milestone> wrong = wrong(correction);
        return wrong.isEmpty()
                ? List.of("Ärendet har ingen sådan uppgift med det datumet.")
                : refusal(correction, wrong.get()).map(List::of).orElse(List.of());
    }

    private Optional<Milestone> wrong(Submission correction) {
        CaseNumber caseNumber =
                new CaseNumber(CASE_NUMBER.find(correction.values()).orElseThrow());
        Optional<String> key = CORRECTED_MILESTONE.find(correction.values());
        Optional<LocalDate> day = CORRECTED_DATE.find(correction.values());
        return milestones.of(caseNumber).stream()
                .filter(milestone -> key.filter(milestone.key()::equals).isPresent())
                .filter(milestone -> day.filter(milestone.occurredOn()::equals).isPresent())
                .findFirst();
    }

    private static Optional<String> refusal(Submission correction, Milestone wrong) {
        Optional<LocalDate> newDate = NEW_DATE.find(correction.values());
        return switch (CORRECTION_KIND.find(correction.values()).orElse("")) {
            case "nytt_datum" ->
                newDate.filter(day -> day.isAfter(correction.today()))
                        .map(day -> "Det rättade datumet kan inte ligga framåt i tiden.");
            case "nytt_datum_i_uppgiften" -> refusalOfContent(correction, wrong, newDate);
            case "nytt_varde" ->
                NEW_VALUE
                        .find(correction.values())
                        .filter(value -> !CorrectableValues.accepts(wrong.key(), value))
                        .map(value -> "Det nya värdet hör inte till den uppgiften.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> refusalOfContent(
            Submission correction, Milestone wrong, Optional<LocalDate> newDate) {
        if (PLANS.contains(wrong.key())) {
            String way = wrong.text(PLAN_WAY.name()).orElse("");
            return PlanForAvslut.refusal(way, newDate, wrong.occurredOn());
        }
        if (!wrong.key().equals("enrolled")) {
            return Optional.of("Den uppgiften har inget datum att rätta. Välj ”nytt datum” för när den hände.");
        }
        return newDate.filter(day -> day.isAfter(correction.today()))
                .map(day -> "Sjukskrivningens början kan inte ligga framåt i tiden.");
    }
}
