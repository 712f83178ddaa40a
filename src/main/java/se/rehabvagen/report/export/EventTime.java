package se.rehabvagen.report.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import se.rehabvagen.domain.SwedishDay;

/** How the standards of event logs write a moment: with the offset that held in Sweden. */
final class EventTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(SwedishDay.SWEDEN);

    private EventTime() {}

    static String written(Instant moment) {
        return FORM.format(moment);
    }
}
