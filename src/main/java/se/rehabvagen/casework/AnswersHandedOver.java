package se.rehabvagen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Handover;
import se.rehabvagen.process.HandoverLog;
import se.rehabvagen.process.Variable;
import se.rehabvagen.vault.Disclosures;

/**
 * Logs what an organisation's answers hand over to another. A step that hands back to a case without a consent in force hands
 * over to nobody: no one of the other organisation has anything to do there.
 */
@Component
final class AnswersHandedOver implements HandoverLog {

    private final Disclosures log;
    private final CaseProcess cases;
    private final Clock clock;

    AnswersHandedOver(Disclosures log, CaseProcess cases, Clock clock) {
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void handedOver(Handover handover) {
        Variable<Boolean> ground = Consents.between(handover.from(), handover.to());
        Set<String> facts = handover.isReturn() ? returned(handover, ground) : handover.facts();
        if (!facts.isEmpty()) {
            log.handedOver(
                    handover.caseNumber(), handover.from(), handover.to(), handover.step(), facts, ground.name());
        }
    }

    private Set<String> returned(Handover handover, Variable<Boolean> ground) {
        Map<String, Object> facts = cases.facts(handover.caseNumber()).orElse(Map.of());
        return Consents.isInForce(ground, facts, LocalDate.now(clock))
                ? handover.facts().stream()
                        .filter(name -> facts.get(name) != null)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
