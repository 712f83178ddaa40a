package se.rehabvagen.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The task in which the next steps of a case are chosen. It sleeps until its follow-up date and is woken by news: then it
 * stands in the list again and says what is new.
 */
@Component
public final class Hub {

    private static final String NEWS = " · Nytt: ";
    private static final int LONGEST_NAME = 255;

    // Asked at the end of every step; the engine's own task query composes its SQL anew each time.
    private static final String TASK = "select * from act_ru_task where proc_inst_id_ = #{instance}";

    private final TaskService tasks;
    private final RuntimeService runtime;

    Hub(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /**
     * Wakes the hub of a case, if the case is on its way; before and after there is nobody to tell.
     *
     * @param caseInstance the engine's id of the case's root instance
     * @param news short, in Swedish, without any person
     */
    public void wake(String caseInstance, String news) {
        // The hub is the only user task of the case model itself: every step is a process of its own.
        Task hub = tasks.createNativeTaskQuery()
                .sql(TASK)
                .parameter("instance", caseInstance)
                .singleResult();
        if (hub != null) {
            String name = hub.getName();
            int told = name.indexOf(NEWS);
            String plain = told < 0 ? name : name.substring(0, told);
            hub.setName(cut(plain + NEWS + news));
            hub.setFollowUpDate(null);
            tasks.saveTask(hub);
            runtime.setVariable(caseInstance, CaseVariables.HUB_NEWS.name(), news);
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** What a hub's name says is new; empty while nothing is. */
    static String newsOf(String name) {
        int told = name.indexOf(NEWS);
        return told < 0 ? "" : name.substring(told + NEWS.length());
    }
}
