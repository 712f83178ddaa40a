/** How caseworkers find a case: their own in a list that says how each stands, and the one of a person by name or number. */
@NullMarked
package se.rehabvagen.timeline.finding;

import org.jspecify.annotations.NullMarked;
