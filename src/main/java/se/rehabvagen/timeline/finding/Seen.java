package se.rehabvagen.timeline.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.history.Milestone;

/**
 * A milestone as a reader may see it.
 *
 * @param milestone with those facts that the reader may see
 * @param isOfOthers whether it was reached in a step in which the reader does not work
 */
record Seen(Milestone milestone, boolean isOfOthers) {

    /** Those of some kinds, in their order. */
    static List<Seen> of(List<Seen> seen, Set<String> keys) {
        return seen.stream().filter(one -> one.is(keys)).toList();
    }

    /** The last of some kinds. */
    static Optional<Seen> last(List<Seen> seen, Set<String> keys) {
        return of(seen, keys).stream().reduce((earlier, later) -> later);
    }

    boolean is(Set<String> keys) {
        return keys.contains(milestone.key());
    }

    /** What is handed over by showing it. */
    Optional<Standing.Told> told() {
        return isOfOthers
                ? Optional.of(new Standing.Told(
                        milestone.id(),
                        milestone.origin().processKey(),
                        milestone.facts().keySet()))
                : Optional.empty();
    }
}
