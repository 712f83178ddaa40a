/** What leaves a case on paper: text for the organisation's own record, the letter to a meeting, the individual's own plan. */
@NullMarked
package se.rehabvagen.timeline.papers;

import org.jspecify.annotations.NullMarked;
