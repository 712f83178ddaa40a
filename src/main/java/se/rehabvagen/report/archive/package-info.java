/** Where reports lie: drafts, proposals, signatures, what was signed, the documents made of it, and the insats's own facts. */
@NullMarked
package se.rehabvagen.report.archive;

import org.jspecify.annotations.NullMarked;
