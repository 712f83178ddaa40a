package se.rehabvagen.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contents of the one or two files of an intake. */
final class Files {

    private final byte @Nullable [] participants;
    private final byte @Nullable [] events;

    Files(byte @Nullable [] participants, byte @Nullable [] events) {
        this.participants = participants;
        this.events = events;
    }

    Optional<byte[]> participants() {
        return Optional.ofNullable(participants);
    }

    Optional<byte[]> events() {
        return Optional.ofNullable(events);
    }

    Optional<byte[]> of(FileKind kind) {
        return kind == FileKind.DELTAGARE ? participants() : events();
    }
}
