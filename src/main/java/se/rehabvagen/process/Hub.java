package se.rehabvagen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The task in which the next steps of a case are chosen. It sleeps until its follow-up date and is woken by news: then it
 * stands in the list again and says what is new. Its follow-up date is then the day on which it woke, so that history knows
 * since when the case waits for it.
 */
@Component
public final class Hub {

    private static final String NEWS = " · Nytt: ";
    private static final int LONGEST_NAME = 255;

    private final ProcessEngineConfigurationImpl engine;
    private final Advice advice;
    private final EngineClock clock;

    Hub(ProcessEngine engine, Advice advice, EngineClock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.advice = advice;
        this.clock = clock;
    }

    /**
     * Wakes the hub of a case, if the case is on its way; before and after there is nobody to tell.
     *
     * @param caseInstance the engine's id of the case's root instance
     * @param news short, in Swedish, without any person
     */
    public void wake(String caseInstance, String news) {
        // The hub is the only user task of the case model itself: every step is a process of its own.
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getTaskManager()
                    .findTasksByProcessInstanceId(caseInstance)
                    .forEach(hub -> context.runWithoutAuthorization(() -> tell(hub, news)));
            return null;
        });
    }

    private Void tell(TaskEntity hub, String news) {
        String name = hub.getName();
        int told = name.indexOf(NEWS);
        String plain = told < 0 ? name : name.substring(0, told);
        hub.setName(cut(plain + NEWS + news));
        getUp(hub);
        hub.triggerUpdateEvent();
        hub.getProcessInstance().setVariable(CaseVariables.HUB_NEWS.name(), news);
        adviseAnew(hub.getProcessInstance());
        return null;
    }

    /** From today on; who was awake already has been so since an earlier day. */
    private void getUp(TaskEntity hub) {
        Date today =
                Date.from(LocalDate.now(clock).atStartOfDay(EngineClock.SWEDEN).toInstant());
        if (hub.getFollowUpDate() != null && hub.getFollowUpDate().after(today)) {
            hub.setFollowUpDate(today);
        }
    }

    /** What was suggested may make no sense after the news; before the first mapping nothing was. */
    private void adviseAnew(VariableScope caseItself) {
        CaseVariables.ADVICE_TEXT
                .find(caseItself)
                .flatMap(given -> advice.about(caseItself).filter(text -> !text.equals(given)))
                .ifPresent(text -> CaseVariables.ADVICE_TEXT.set(caseItself, text));
    }

    /** The hub opens with news, which its form shows as long as it stands open. */
    public static void opensWith(DelegateTask hub, String news) {
        hub.setName(cut(hub.getName() + NEWS + news));
        CaseVariables.HUB_NEWS.set(hub.getExecution(), news);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    static boolean isAsleep(Task hub, Instant now) {
        return hub.getFollowUpDate() != null
                && hub.getFollowUpDate().toInstant().isAfter(now);
    }

    /** What a hub's name says is new; empty while nothing is. */
    static String newsOf(String name) {
        int told = name.indexOf(NEWS);
        return told < 0 ? "" : name.substring(told + NEWS.length());
    }
}
