package se.rehabvagen.timeline.papers;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.EngineClock;

/** The papers of a meeting, for Försäkringskassan, which calls. */
@Component
final class MeetingDesk {

    private final Meetings meetings;
    private final Calls calls;
    private final PairOfCase pair;
    private final Papers papers;
    private final Sheets sheets;
    private final Clock clock;

    MeetingDesk(Meetings meetings, Calls calls, PairOfCase pair, Papers papers, Sheets sheets, EngineClock clock) {
        this.meetings = meetings;
        this.calls = calls;
        this.pair = pair;
        this.papers = papers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The letter to the individual as a PDF; empty if no such meeting is called. Who it is is read now, and logged. */
    Optional<byte[]> letter(CaseNumber number, String id) {
        return meetings.find(number, id)
                .filter(meeting -> !meeting.isCancelled())
                .map(meeting -> Letter.of(
                        number,
                        papers.name(number),
                        calls.of(meeting, papers.reader(Organisation.FK)),
                        pair.of(number),
                        papers.today()))
                .map(letter -> sheets.pdf("kallelse", "letter", letter));
    }

    /** The entry for calendars, or what takes it out of them again; empty if there never was such a meeting, or it was held. */
    Optional<String> calendar(CaseNumber number, String id) {
        return meetings.find(number, id)
                .map(meeting -> MeetingCalendar.of(
                        number, meeting, calls.of(meeting, papers.reader(Organisation.FK)), clock.instant()));
    }
}
