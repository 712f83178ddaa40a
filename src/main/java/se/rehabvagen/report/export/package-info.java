/** What other systems are handed: numbers for Uppföljning Finsam, rows for SUS, and the course of the cases for process mining. */
@NullMarked
package se.rehabvagen.report.export;

import org.jspecify.annotations.NullMarked;
