/** What Tasklist gets beside its tasks: what somebody had begun to fill in, and what a card tells. */
@NullMarked
package se.rehabvagen.timeline.tasklist;

import org.jspecify.annotations.NullMarked;
