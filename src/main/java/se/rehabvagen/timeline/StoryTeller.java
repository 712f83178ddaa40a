package se.rehabvagen.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CaseTask;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Staff;
import se.rehabvagen.process.StartForms;

/** Tells a case as the organisation of the person at work may see it. */
@Component
public final class StoryTeller {

    private static final String RESUMED = "resumed";

    private final CaseProcess cases;
    private final LastFacts lastFacts;
    private final OwnAuthority authority;
    private final Way way;
    private final Ahead ahead;
    private final Sight sight;
    private final Staff staff;
    private final StartForms forms;
    private final Vocabulary vocabulary;
    private final CurrentUser user;
    private final Clock clock;

    StoryTeller(
            CaseProcess cases,
            LastFacts lastFacts,
            OwnAuthority authority,
            Way way,
            Ahead ahead,
            Sight sight,
            Staff staff,
            StartForms forms,
            Vocabulary vocabulary,
            CurrentUser user,
            EngineClock clock) {
        this.cases = cases;
        this.lastFacts = lastFacts;
        this.authority = authority;
        this.way = way;
        this.ahead = ahead;
        this.sight = sight;
        this.staff = staff;
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.user = user;
        this.clock = clock;
    }

    /** The case's own facts, and whether it runs. */
    private record Standing(Map<String, Object> facts, boolean isRunning) {}

    /** What was told, and to whom. */
    record Told(Story story, Reader reader) {}

    Told tell(OpenCases.Home home, Organisation organisation) {
        CaseNumber number = home.number();
        Standing standing = standing(number);
        List<Milestone> registered = way.registered(number);
        Reader reader = Reader.of(organisation, standing.facts(), registered, LocalDate.now(clock));
        Way.Reached reached = way.of(number, registered, home.insats(), reader);
        List<CaseTask> open = ahead.open(number);
        List<Story.Action> actions = ahead.actions(number, reader);
        sight.log(number, reader);
        Story story = new Story(
                number.value(),
                home.unit().name(),
                home.insats().name(),
                standing.isRunning(),
                CaseVariables.EXIT_DATE.find(standing.facts()).orElse(null),
                CaseVariables.IS_PROTECTED.find(standing.facts()).orElse(false),
                reached.events(),
                reached.readInOn(),
                reached.plans(),
                Consented.of(reader),
                ahead.waits(open, reader),
                actions,
                pair(standing.facts()),
                ahead.errands(open, reader),
                deeds(standing));
        return new Told(story, reader);
    }

    /** Who reads the case now, with what the individual allows them. */
    public Reader reader(CaseNumber number, Organisation organisation) {
        return Reader.of(organisation, standing(number).facts(), way.registered(number), LocalDate.now(clock));
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
                .flatMap(holder -> holder.getValue().stream().map(id -> contact(holder.getKey(), id)))
                .toList();
    }

    private Story.Contact contact(Role role, String holder) {
        Staff.Contact contact = staff.contact(holder);
        return new Story.Contact(
                role.swedish(),
                role.organisation().swedish(),
                contact.name(),
                contact.phone(),
                contact.mail(),
                user.id().filter(holder::equals).isPresent());
    }

    /** What is done most often comes first: asking and waiting; then what changes the case, in the order of its story. */
    private List<Story.Deed> deeds(Standing standing) {
        boolean hasExit = !standing.isRunning()
                || CaseVariables.EXIT_DATE.find(standing.facts()).isPresent();
        return forms.aboutCases().stream()
                .filter(form -> hasExit
                        ? !StartForms.ON_THE_WAY.contains(form.process())
                        : !form.leadsTo().contains(RESUMED))
                .sorted(Comparator.comparing(this::place))
                .map(form -> new Story.Deed(form.process(), form.name(), form.purpose()))
                .toList();
    }

    private int place(StartForms.StartForm form) {
        return form.leadsTo().stream()
                .flatMap(milestone -> vocabulary.milestone(milestone).stream())
                .mapToInt(Vocabulary.Kind::order)
                .max()
                .orElse(0);
    }
}
