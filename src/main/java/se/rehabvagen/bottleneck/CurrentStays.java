package se.rehabvagen.bottleneck;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The rows of the stays for whoever asks about them. To derive them the first time takes minutes where there is a long history:
 * it begins when the server has started, and nobody waits for it in a request.
 */
@Component
final class CurrentStays {

    /** Long enough for the history of a new system. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final StayProjection projection;
    private @Nullable FutureTask<Void> filling;

    CurrentStays(StayProjection projection) {
        this.projection = projection;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (!projection.isFilled()) {
            filling();
        }
    }

    /**
     * Brings the rows up to date.
     *
     * @throws ResponseStatusException 503 with a Swedish sentence while they are derived for the first time
     */
    void refresh() {
        if (!projection.isFilled()) {
            await(filling());
        }
        projection.refresh();
    }

    /** Another node that does the same waits for the row that the first of them has locked. One that failed is tried again. */
    private synchronized FutureTask<Void> filling() {
        if (filling == null || filling.isDone()) {
            filling = new FutureTask<>(projection::refresh, null);
            Thread thread = new Thread(filling, "stays-first-time");
            thread.setDaemon(true);
            thread.start();
        }
        return filling;
    }

    private static void await(FutureTask<Void> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw notYet(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The stays could not be derived", e.getCause());
        }
    }

    private static ResponseStatusException notYet(Exception reason) {
        return new ResponseStatusException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Väntetiderna räknas fram för första gången. Det kan ta några minuter; försök igen om en stund.",
                reason);
    }
}
