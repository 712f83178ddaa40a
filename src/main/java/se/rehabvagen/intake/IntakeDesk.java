package se.rehabvagen.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.rehabvagen.domain.Insats;

/** Takes files in at the door: what cannot be read at all is refused there, the rest waits its turn. */
@Component
final class IntakeDesk {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final IntakeTable table;
    private final IntakeTurn turn;

    IntakeDesk(IntakeTable table, IntakeTurn turn) {
        this.table = table;
        this.turn = turn;
    }

    /** @throws UnreadableFile if a file as a whole is of no use, or none was sent */
    Intake take(
            Insats insats,
            @Nullable MultipartFile participants,
            @Nullable MultipartFile events,
            boolean isDryRun,
            String user)
            throws IOException {
        return take(insats, new Files(content(participants), content(events)), isDryRun, user);
    }

    Intake take(Insats insats, Files files, boolean isDryRun, String user) {
        if (files.participants().isEmpty() && files.events().isEmpty()) {
            throw new UnreadableFile("Skicka filen deltagare, filen handelser eller båda.");
        }
        for (FileKind kind : FileKind.values()) {
            files.of(kind).ifPresent(content -> Sheets.check(kind, content));
        }
        long id = table.add(insats.id(), files, isDryRun, user, SYSTEM.instant());
        turn.call();
        return table.find(id).orElseThrow();
    }

    Optional<Intake> find(String insats, long id) {
        return table.find(id).filter(intake -> intake.insats().equals(insats));
    }

    List<Intake> latest(String insats) {
        return table.latest(insats);
    }

    /** A browser sends an empty part where no file was chosen. */
    private static byte @Nullable [] content(@Nullable MultipartFile file) throws IOException {
        boolean isChosen = file != null
                && !(file.isEmpty()
                        && (file.getOriginalFilename() == null
                                || file.getOriginalFilename().isEmpty()));
        return isChosen && file != null ? file.getBytes() : null;
    }
}
