/** The documents of a report: the funder's form in Word, PDF, page, workbook and list, all from one layout. */
@NullMarked
package se.rehabvagen.report.document;

import org.jspecify.annotations.NullMarked;
