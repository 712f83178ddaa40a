package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Retired: meetings that were called while their minutes were one form note their participants and actions in one step. */
@Component("spreadActions")
final class SpreadActions implements JavaDelegate {

    private final NoteParticipants participants;
    private final CountActions actions;

    SpreadActions(NoteParticipants participants, CountActions actions) {
        this.participants = participants;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution meeting) {
        participants.execute(meeting);
        actions.execute(meeting);
    }
}
