package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Variable;
import se.rehabvagen.vault.Disclosures;

/**
 * Another organisation begins to see a step: what it can read of the case there is logged as handed over to the one whom the
 * model names in the property {@code disclosesTo}.
 */
@Component("logDisclosure")
final class LogDisclosure implements ExecutionListener {

    /** A party as models name it, to its organisation and the consent on which handing over to it rests. */
    private static final Map<String, Receiver> RECEIVERS = Map.of(
            "af", new Receiver(Organisation.FK, Organisation.AF, CONSENT_AF),
            "vard", new Receiver(Organisation.FK, Organisation.REGION, EXCHANGE_CONSENT),
            "fk", new Receiver(Organisation.REGION, Organisation.FK, EXCHANGE_CONSENT));

    private final Disclosures log;

    LogDisclosure(Disclosures log) {
        this.log = log;
    }

    private record Receiver(Organisation from, Organisation to, Variable<Boolean> ground) {}

    @Override
    public void notify(DelegateExecution step) {
        String party = ModelProperties.find(step, "disclosesTo")
                .map(named -> named.startsWith("${") ? QUESTION_PARTY.from(step) : named)
                .orElseThrow(() -> new IllegalStateException(
                        "Property 'disclosesTo' is missing at " + step.getCurrentActivityId()));
        Receiver receiver = RECEIVERS.get(party);
        Map<String, Object> known = step.getVariables();
        log.handedOver(
                new CaseNumber(step.getProcessBusinessKey()),
                receiver.from(),
                receiver.to(),
                ((ExecutionEntity) step).getProcessDefinition().getKey(),
                known.keySet().stream().filter(name -> known.get(name) != null).collect(Collectors.toSet()),
                receiver.ground().name());
    }
}
