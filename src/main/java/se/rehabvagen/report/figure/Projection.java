package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.RegisteredCase;

/** Keeps the rows of the figures up with the milestones: brought up to date when somebody asks, not when work is done. */
@Component
class Projection {

    private static final int CASES_AT_A_TIME = 500;

    private final JdbcClient database;
    private final Milestones milestones;
    private final FigureTable table;

    Projection(JdbcClient database, Milestones milestones, FigureTable table) {
        this.database = database;
        this.milestones = milestones;
        this.table = table;
    }

    /** Derives the rows of the cases in which something was registered since the last time. One reader at a time does it. */
    @Transactional
    public void refresh() {
        String seen = database.sql("select seen::text from rehabvagen.figure_watermark for update")
                .query(String.class)
                .single();
        List<RegisteredCase> waiting = new ArrayList<>();
        AtomicBoolean hasNews = new AtomicBoolean();
        String next = milestones.eachChangedCase(seen, changed -> {
            hasNews.set(true);
            waiting.add(changed);
            if (waiting.size() == CASES_AT_A_TIME) {
                table.replace(waiting);
                waiting.clear();
            }
        });
        if (hasNews.get()) {
            table.replace(waiting);
            keep(next);
        }
    }

    /**
     * Brings the rows up to date, and then derives all of them anew.
     *
     * @return how many rows were wrong, missing or too many
     */
    @Transactional
    public int rebuild() {
        refresh();
        table.layAside();
        keep(Milestones.BEGINNING);
        refresh();
        return table.differences();
    }

    private void keep(String seen) {
        database.sql("update rehabvagen.figure_watermark set seen = ?::xid8")
                .param(seen)
                .update();
    }
}
