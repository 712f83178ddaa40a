package se.rehabvagen.timeline.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.WaitingWork;
import se.rehabvagen.vault.NoteReadings;
import se.rehabvagen.vault.Worker;

/** Notes that others have shared in one's own cases and that one has not opened: the newest cases by number, the rest as one. */
@Component
@Order(30)
final class UnreadNotes implements WaitingWork {

    /** More lines than these make a list of a start page. */
    private static final int NAMED = 3;

    private final NoteReadings readings;
    private final NoteDesk desk;
    private final CaseDoor door;
    private final OpenCases cases;
    private final OpenCaseRows rows;
    private final CurrentUser user;

    UnreadNotes(
            NoteReadings readings, NoteDesk desk, CaseDoor door, OpenCases cases, OpenCaseRows rows, CurrentUser user) {
        this.readings = readings;
        this.desk = desk;
        this.door = door;
        this.cases = cases;
        this.rows = rows;
        this.user = user;
    }

    @Override
    public List<Waits> now() {
        Optional<Organisation> organisation = cases.organisation();
        Set<CaseNumber> own = organisation.isPresent() ? rows.own() : Set.of();
        if (own.isEmpty()) {
            return List.of();
        }
        Worker reader = new Worker(user.id().orElseThrow(), organisation.orElseThrow());
        // Whether the consent still lets them be read is told case by case.
        List<CaseNumber> unread = readings.unopened(own, reader).stream()
                .filter(number -> !desk.unopened(door.open(number.value())).isEmpty())
                .toList();
        List<Waits> waits = new ArrayList<>();
        unread.stream().limit(NAMED).forEach(number -> waits.add(one(number)));
        int more = unread.size() - NAMED;
        if (more > 0) {
            String text = Waits.text(more, "ärende till har nya anteckningar", "ärenden till har nya anteckningar");
            waits.add(new Waits((long) more, text, Tone.NORMAL, "/arenden?vem=mina"));
        }
        return List.copyOf(waits);
    }

    private static Waits one(CaseNumber number) {
        return new Waits(
                null,
                "Ny anteckning i ärende " + number.value(),
                Tone.NORMAL,
                "/arenden/%s#arende-anteckningar".formatted(number.value()));
    }
}
