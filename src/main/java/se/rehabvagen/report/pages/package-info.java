/** The pages on which reports are written, read, fetched and verified, and the figures looked at. */
@NullMarked
package se.rehabvagen.report.pages;

import org.jspecify.annotations.NullMarked;
