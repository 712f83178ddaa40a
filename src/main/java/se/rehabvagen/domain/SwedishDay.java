package se.rehabvagen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the work: every date is a day in Sweden, wherever the server stands. */
public final class SwedishDay {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishDay() {}

    /** The calendar day in Sweden at a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, SWEDEN);
    }
}
