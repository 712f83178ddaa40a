package se.rehabvagen.vault;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/**
 * A note in a case, without its words.
 *
 * @param writer who wrote it, and for which organisation
 * @param writtenAt by the system's clock
 * @param revision grows with each change of the words, from 1
 * @param changedAt when it got its present words
 * @param corrects id of the note in whose place it stands, or null
 */
public record Note(
        UUID id,
        Worker writer,
        Instant writtenAt,
        int revision,
        Instant changedAt,
        Sharing sharing,
        @Nullable UUID corrects) {

    /**
     * Who may read a note beside its writer's own organisation.
     *
     * @param with other organisations; empty: none
     * @param kinds of information in it, as a consent names them, e.g. {@code planering}; empty if it is not shared
     */
    public record Sharing(Set<Organisation> with, Set<String> kinds) {

        /** Nobody but the own organisation reads it. */
        public static final Sharing NONE = new Sharing(Set.of(), Set.of());

        /** @throws IllegalArgumentException if it is shared without a kind of information, or the other way round */
        public Sharing {
            with = Set.copyOf(with);
            kinds = Set.copyOf(kinds);
            if (with.isEmpty() != kinds.isEmpty()) {
                throw new IllegalArgumentException("Shared with %s, of kinds %s".formatted(with, kinds));
            }
        }
    }

    /** Whether it was written for this organisation. */
    public boolean isOf(Organisation organisation) {
        return writer.organisation() == organisation;
    }

    /** Whether its words were changed after it was written. */
    public boolean isChanged() {
        return revision > 1;
    }

    /** From when on nobody can change it. */
    public Instant lockedFrom() {
        return writtenAt.plus(Notes.OPEN);
    }
}
