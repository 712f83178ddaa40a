package se.rehabvagen.report.figure;

/** Whose figures, and when. */
record Question(String insats, Period period) {}
