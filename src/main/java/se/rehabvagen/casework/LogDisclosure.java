package se.rehabvagen.casework;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Consents;
import se.rehabvagen.vault.Disclosures;

/**
 * Another organisation begins to see a step of Försäkringskassan's: what it can read of the case there is logged as handed over
 * to the one whom the model names in the property {@code disclosesTo}. What is answered in the step is {@link AnswersHandedOver}.
 */
@Component("logDisclosure")
final class LogDisclosure implements ExecutionListener {

    private static final Map<String, Organisation> RECEIVERS =
            Map.of("af", Organisation.AF, "vard", Organisation.REGION);

    private final Disclosures log;

    LogDisclosure(Disclosures log) {
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution step) {
        Organisation receiver = ModelProperties.find(step, "disclosesTo")
                .map(RECEIVERS::get)
                .orElseThrow(() -> new IllegalStateException(
                        "Property 'disclosesTo' names nobody at " + step.getCurrentActivityId()));
        Map<String, Object> known = step.getVariables();
        log.handedOver(
                new CaseNumber(step.getProcessBusinessKey()),
                Organisation.FK,
                receiver,
                ((ExecutionEntity) step).getProcessDefinition().getKey(),
                known.keySet().stream().filter(name -> known.get(name) != null).collect(Collectors.toSet()),
                Consents.between(Organisation.FK, receiver).name());
    }
}
