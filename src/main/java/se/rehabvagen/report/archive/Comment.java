package se.rehabvagen.report.archive;

import java.time.Instant;

/** Why somebody sent a report back. */
public record Comment(String author, String content, Instant writtenAt) {}
