package se.rehabvagen.report.export;

import java.time.LocalDate;

/**
 * A person goes over from one kind of activity to another, as SUS calls them: one thing to register.
 *
 * @param from empty at the beginning
 * @param initiatedBy which authority asked for the cooperation; empty where nobody did, as in a rehabilitation without mapping
 */
record Transition(LocalDate day, String from, String to, String initiatedBy) {}
