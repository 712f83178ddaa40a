package se.rehabvagen.report.office;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** An owner has reviewed a report. */
@Component("noteReview")
final class NoteReview implements TaskListener {

    private final SendBack sendBack;

    NoteReview(SendBack sendBack) {
        this.sendBack = sendBack;
    }

    @Override
    public void notify(DelegateTask task) {
        if (sendBack.isWanted(task)) {
            sendBack.note(task);
        }
    }
}
