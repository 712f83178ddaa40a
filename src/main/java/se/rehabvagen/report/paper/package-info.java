/** What a report says, as plain data: the same for the page, for every document, for the copy that is frozen, and for the funder's. */
@NullMarked
package se.rehabvagen.report.paper;

import org.jspecify.annotations.NullMarked;
