package se.rehabvagen.report;

/** Whose figures, and when. */
record Question(String insats, Period period) {}
