package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.OPENING_NEWS;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Hub;

/** A case that goes on after a stop may have news before its hub was there to hear them: it opens with them, once. */
@Component("tellOpeningNews")
final class TellOpeningNews implements TaskListener {

    @Override
    public void notify(DelegateTask hub) {
        OPENING_NEWS.find(hub).ifPresent(news -> {
            Hub.opensWith(hub, news);
            OPENING_NEWS.clear(hub.getExecution());
        });
    }
}
