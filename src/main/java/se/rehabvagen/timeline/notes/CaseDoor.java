package se.rehabvagen.timeline.notes;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.timeline.CaseGate;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.timeline.StoryTeller;
import se.rehabvagen.vault.Worker;

/** Lets those write in a case who may open it. */
@Component
final class CaseDoor {

    private final OpenCases cases;
    private final CaseProcess running;
    private final OwnAuthority authority;
    private final StoryTeller teller;
    private final CaseGate gate;
    private final CurrentUser user;

    CaseDoor(
            OpenCases cases,
            CaseProcess running,
            OwnAuthority authority,
            StoryTeller teller,
            CaseGate gate,
            CurrentUser user) {
        this.cases = cases;
        this.running = running;
        this.authority = authority;
        this.teller = teller;
        this.gate = gate;
        this.user = user;
    }

    /** A case by its number; 404 if there is none, or it is not theirs; 403 if they have not said why they need to see it. */
    OpenedCase open(String number) {
        Organisation organisation = cases.organisation().orElseThrow(CaseDoor::unknown);
        CaseNumber known = cases.find(number).orElseThrow(CaseDoor::unknown).number();
        if (gate.ground(known).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Ärendet är inte ditt. Ange först på dess sida varför du behöver se det.");
        }
        return opened(known, teller.reader(known, organisation));
    }

    /** The same for the pair alone; 403 for everybody else who may open the case. */
    OpenedCase openForPair(String number) {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR);
        return open(number);
    }

    /** A case that the story has opened. */
    OpenedCase opened(CaseNumber number, Reader reader) {
        return new OpenedCase(number, reader, new Worker(user.id().orElseThrow(), reader.organisation()));
    }

    /** Whether a case goes on, with or without an exit. */
    boolean isRunning(CaseNumber number) {
        return authority.call(() -> running.runs(number));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Ärendet finns inte, eller hör inte till din enhet.");
    }
}
