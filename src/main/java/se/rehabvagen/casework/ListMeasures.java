package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.MEASURES;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.MilestoneNames;

/** Lists every measure that was tried: the basis for sjukersättning describes them all, over time (SFB 33 kap.). */
@Component("listMeasures")
final class ListMeasures implements JavaDelegate {

    private static final Set<String> MEASURES_OF_A_CASE =
            Set.of("sassam-held", "meeting-held", "gk-held", "alr-started", "alr-ended", "plan-set", "plan-revised");

    private final Milestones milestones;
    private final MilestoneNames names;

    ListMeasures(Milestones milestones, MilestoneNames names) {
        this.milestones = milestones;
        this.names = names;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        List<Milestone> measures = Corrections.applied(milestones.of(caseNumber)).stream()
                .filter(milestone -> MEASURES_OF_A_CASE.contains(milestone.key()))
                .sorted(Comparator.comparing(Milestone::occurredOn))
                .toList();
        Map<String, String> swedish =
                names.of(measures.stream().map(Milestone::key).toList());
        List<Map<String, String>> rows = measures.stream()
                .map(measure -> Map.of(
                        "measure", swedish.get(measure.key()),
                        "date", measure.occurredOn().toString()))
                .toList();
        step.setVariable(MEASURES.name(), Spin.JSON(rows));
    }
}
