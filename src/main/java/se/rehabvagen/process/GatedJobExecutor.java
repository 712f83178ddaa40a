package se.rehabvagen.process;

import java.util.concurrent.ThreadPoolExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The engine's job executor behind a gate: it runs only when the engine's clock shows now. The starter asks it to start when
 * the application is ready; an intake that was killed goes on before that.
 */
final class GatedJobExecutor extends SpringJobExecutor {

    private static final long LOOK_AGAIN = 20;

    private boolean isReleased;

    @Override
    public synchronized void start() {
        if (isReleased) {
            super.start();
        }
    }

    synchronized void release() {
        isReleased = true;
        start();
    }

    /** Takes up no more jobs and waits for those that run. */
    synchronized void halt() throws InterruptedException {
        isReleased = false;
        shutdown();
        ThreadPoolExecutor pool = ((ThreadPoolTaskExecutor) getTaskExecutor()).getThreadPoolExecutor();
        while (pool.getCompletedTaskCount() < pool.getTaskCount()) {
            Thread.sleep(LOOK_AGAIN);
        }
    }
}
