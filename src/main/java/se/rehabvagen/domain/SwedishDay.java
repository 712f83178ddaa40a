package se.rehabvagen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The calendar of the work: every date is a day in Sweden, wherever the server stands. */
public final class SwedishDay {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm").withZone(SWEDEN);

    private SwedishDay() {}

    /** The calendar day in Sweden at a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, SWEDEN);
    }

    /** A moment as people read it: {@code 2026-11-22 kl. 14.05}. */
    public static String andTime(Instant moment) {
        return DAY_AND_TIME.format(moment);
    }
}
