package se.rehabvagen.report.archive;

import java.time.Instant;

/**
 * A text of a report that is being written.
 *
 * @param revision how often it was saved; a writer who began from an older one has not seen the newest words
 * @param author user id of who wrote last
 */
public record Text(String content, int revision, String author, Instant writtenAt) {}
