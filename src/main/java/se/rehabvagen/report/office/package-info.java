/** Lägesrapport and Slutrapport as work: composed from figures, facts and texts, checked, signed, frozen and handed in. */
@NullMarked
package se.rehabvagen.report.office;

import org.jspecify.annotations.NullMarked;
