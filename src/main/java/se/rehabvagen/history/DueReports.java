package se.rehabvagen.history;

import java.time.LocalDate;
import java.util.List;

/** The reports that an insats has to hand in. */
public interface DueReports {

    /**
     * A report that is being made.
     *
     * @param kind {@code lagesrapport}, {@code slutrapport} or {@code slutlig-uppfoljning}
     * @param name Swedish
     * @param due last day for handing it in
     * @param step Swedish: how far it has come
     */
    record Due(String kind, String name, LocalDate due, String step) {}

    /** Those that are not handed in, the first that is due first. */
    List<Due> of(String insats);
}
