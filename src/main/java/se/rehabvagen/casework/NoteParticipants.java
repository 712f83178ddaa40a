package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Variable;

/** Reads from the ticks of a held meeting who took part. */
@Component("noteParticipants")
final class NoteParticipants implements JavaDelegate {

    private static final Map<String, Variable<Boolean>> PARTIES = new LinkedHashMap<>();

    static {
        PARTIES.put("individ", ATTENDS_INDIVIDUAL);
        PARTIES.put("vard", ATTENDS_VARD);
        PARTIES.put("fk", ATTENDS_FK);
        PARTIES.put("arbetsgivare", ATTENDS_ARBETSGIVARE);
        PARTIES.put("af", ATTENDS_AF);
        PARTIES.put("annan", ATTENDS_ANNAN);
    }

    @Override
    public void execute(DelegateExecution meeting) {
        PARTICIPANTS.set(
                meeting,
                PARTIES.entrySet().stream()
                        .filter(party -> party.getValue().find(meeting).orElse(false))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining("|")));
    }
}
