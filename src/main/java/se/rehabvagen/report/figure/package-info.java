/** The figures of the reports, as pure functions over milestones, with the checks that they must pass. */
@NullMarked
package se.rehabvagen.report.figure;

import org.jspecify.annotations.NullMarked;
