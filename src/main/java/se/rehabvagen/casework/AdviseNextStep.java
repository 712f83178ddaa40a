package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.ADVICE_TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Advice;

/** A mapping has ended: the hub shows what the table suggests now. */
@Component("adviseNextStep")
final class AdviseNextStep implements ExecutionListener {

    private final Advice advice;

    AdviseNextStep(Advice advice) {
        this.advice = advice;
    }

    @Override
    public void notify(DelegateExecution call) {
        if (!call.isCanceled()) {
            ADVICE_TEXT.set(call, advice.about(call).orElse(null));
        }
    }
}
