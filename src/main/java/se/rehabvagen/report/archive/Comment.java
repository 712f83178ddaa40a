package se.rehabvagen.report.archive;

import java.time.Instant;
import java.time.LocalDate;
import se.rehabvagen.domain.SwedishDay;

/** Why somebody sent a report back. */
public record Comment(String author, String content, Instant writtenAt) {

    /** The Swedish calendar day on which it was written. */
    public LocalDate day() {
        return SwedishDay.of(writtenAt);
    }
}
