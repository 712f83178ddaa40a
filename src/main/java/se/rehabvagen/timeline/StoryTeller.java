package se.rehabvagen.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CaseTask;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.StartForms;

/** Tells a case as the organisation of the person at work may see it. */
@Component
public final class StoryTeller {

    private final CaseProcess cases;
    private final LastFacts lastFacts;
    private final OwnAuthority authority;
    private final Way way;
    private final Ahead ahead;
    private final Staff staff;
    private final StartForms forms;
    private final Clock clock;

    StoryTeller(
            CaseProcess cases,
            LastFacts lastFacts,
            OwnAuthority authority,
            Way way,
            Ahead ahead,
            Staff staff,
            StartForms forms,
            EngineClock clock) {
        this.cases = cases;
        this.lastFacts = lastFacts;
        this.authority = authority;
        this.way = way;
        this.ahead = ahead;
        this.staff = staff;
        this.forms = forms;
        this.clock = clock;
    }

    /** The case's own facts, and whether it runs. */
    private record Standing(Map<String, Object> facts, boolean isRunning) {}

    Story tell(OpenCases.Home home, Organisation organisation) {
        CaseNumber number = home.number();
        Standing standing = standing(number);
        Reader reader = new Reader(organisation, standing.facts(), LocalDate.now(clock));
        Way.Reached reached = way.of(number, home.insats(), reader);
        List<CaseTask> open = ahead.open(number);
        return new Story(
                number.value(),
                home.unit().name(),
                home.insats().name(),
                standing.isRunning(),
                CaseVariables.IS_PROTECTED.find(standing.facts()).orElse(false),
                reached.events(),
                reached.plans(),
                Consented.of(reader),
                ahead.waits(open, reader),
                ahead.actions(number, reader),
                pair(standing.facts()),
                ahead.errands(open, reader),
                deeds());
    }

    /** Who reads the case now, with what the individual allows them. */
    public Reader reader(CaseNumber number, Organisation organisation) {
        return new Reader(organisation, standing(number).facts(), LocalDate.now(clock));
    }

    private Standing standing(CaseNumber number) {
        return authority.call(() -> {
            Optional<Map<String, Object>> running = cases.facts(number);
            return new Standing(running.orElseGet(() -> lastFacts.of(number, CaseProcess.CASE)), running.isPresent());
        });
    }

    private List<Story.Contact> pair(Map<String, Object> facts) {
        return List.of(
                        Map.entry(Role.FORSAKRINGSUTREDARE, CaseVariables.INVESTIGATOR.find(facts)),
                        Map.entry(Role.REHABKOORDINATOR, CaseVariables.COORDINATOR.find(facts)))
                .stream()
                .flatMap(holder -> holder.getValue().stream().map(user -> contact(holder.getKey(), user)))
                .toList();
    }

    private Story.Contact contact(Role role, String user) {
        Staff.Contact contact = staff.contact(user);
        return new Story.Contact(
                role.swedish(), role.organisation().swedish(), contact.name(), contact.phone(), contact.mail());
    }

    private List<Story.Deed> deeds() {
        return forms.aboutCases().stream()
                .map(form -> new Story.Deed(form.process(), form.name(), form.purpose()))
                .toList();
    }
}
