package se.rehabvagen.history;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** What was known of a case when it ended. */
@Component
public final class LastFacts {

    private final HistoryService history;

    LastFacts(HistoryService history) {
        this.history = history;
    }

    /**
     * The last values of the variables of a case's latest instance.
     *
     * @param process key of the case model
     * @throws IllegalArgumentException if there never was such a case
     */
    public Map<String, Object> of(CaseNumber caseNumber, String process) {
        HistoricProcessInstance latest = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseNumber.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No case " + caseNumber));
        Map<String, Object> facts = new HashMap<>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(latest.getId())
                .activityInstanceIdIn(latest.getId())
                .list()) {
            facts.put(variable.getName(), variable.getValue());
        }
        return facts;
    }
}
