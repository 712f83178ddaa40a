package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.InsatsProcess;

/** Gives each joining of a unit its own unit: where it is, when it joins, and who enrols there. */
@Component("pickUnit")
final class PickUnit implements ExecutionListener {

    private final InsatsProcess insatser;
    private final Clock clock;

    PickUnit(InsatsProcess insatser, Clock clock) {
        this.insatser = insatser;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution joining) {
        int index = ((Number) joining.getVariable("loopCounter")).intValue();
        CareUnit unit =
                insatser.joining(INSATS.from(joining), LocalDate.now(clock)).get(index);
        Role role = unit.enroller();
        String investigator = unit.investigators().get(0);
        joining.setVariableLocal(UNIT.name(), unit.id());
        joining.setVariableLocal(INVESTIGATOR.name(), investigator);
        joining.setVariableLocal(COORDINATOR.name(), unit.coordinator());
        joining.setVariableLocal(JOINING_UNIT_NAME.name(), unit.name());
        joining.setVariableLocal(JOINS_ON.name(), unit.joinedOn().toString());
        joining.setVariableLocal(ENROLLING_ROLE.name(), role.id());
        joining.setVariableLocal(ENROLLER.name(), role == Role.REHABKOORDINATOR ? unit.coordinator() : investigator);
    }
}
