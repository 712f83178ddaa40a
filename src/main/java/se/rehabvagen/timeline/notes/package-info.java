/** What people write in a case's story: notes, and questions to the other of the pair with their answers. */
@NullMarked
package se.rehabvagen.timeline.notes;

import org.jspecify.annotations.NullMarked;
