package se.rehabvagen.bottleneck;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.rehabvagen.history.Stay;
import se.rehabvagen.history.Stays;

/** Keeps the rows of the stays up with engine history: brought up to date when somebody asks, not when work is done. */
@Component
class StayProjection {

    private final JdbcClient database;
    private final Stays stays;
    private final StayTable table;
    private final DueDays due;

    StayProjection(JdbcClient database, Stays stays, StayTable table, DueDays due) {
        this.database = database;
        this.stays = stays;
        this.table = table;
        this.due = due;
    }

    /** Derives the rows of the stays that changed since the last time. One reader at a time does it. */
    @Transactional
    public void refresh() {
        if (!isFilled() || stays.hasNews() || due.areOld()) {
            take();
        }
    }

    private void take() {
        boolean isFilled = isFilled(" for update");
        DueDays.Measure measure = due.renew();
        stays.eachChanged(news -> {
            if (isFilled) {
                put(news.known(), measure);
                table.forgetOpen(news.gone());
            }
        });
        if (!isFilled) {
            derive(measure);
        }
    }

    /**
     * Derives all rows anew. What has ended and was cleaned up in history stays.
     *
     * @return how many rows were wrong, missing or too many
     */
    @Transactional
    public int rebuild() {
        take();
        return derive(due.renew());
    }

    private int derive(DueDays.Measure measure) {
        AtomicInteger different = new AtomicInteger();
        stays.each(known -> different.addAndGet(put(known, measure)));
        different.addAndGet(table.forgetOpen());
        database.sql("update rehabvagen.stay_state set is_filled = true").update();
        return different.get();
    }

    private int put(List<Stay> known, DueDays.Measure measure) {
        return table.put(known.stream()
                .map(stay -> StayRow.of(stay, measure.dueOn(stay)))
                .toList());
    }

    /** Whether they have been derived once. */
    public boolean isFilled() {
        return isFilled("");
    }

    private boolean isFilled(String lock) {
        return database.sql("select is_filled from rehabvagen.stay_state" + lock)
                .query(Boolean.class)
                .single();
    }
}
