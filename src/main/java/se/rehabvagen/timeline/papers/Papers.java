package se.rehabvagen.timeline.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.DoneStep;
import se.rehabvagen.history.DoneWork;
import se.rehabvagen.print.CleanText;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/** The papers of a case that the person at work may have. Whether they may open the case at all has been decided before. */
@Component
public final class Papers {

    /** As many as one takes in at a glance. */
    private static final int RECENT = 8;

    private final DoneWork work;
    private final AnswerLines answers;
    private final Meetings meetings;
    private final Calls calls;
    private final PairOfCase pair;
    private final Persons persons;
    private final CurrentUser user;
    private final Clock clock;

    Papers(
            DoneWork work,
            AnswerLines answers,
            Meetings meetings,
            Calls calls,
            PairOfCase pair,
            Persons persons,
            CurrentUser user,
            EngineClock clock) {
        this.work = work;
        this.answers = answers;
        this.meetings = meetings;
        this.calls = calls;
        this.pair = pair;
        this.persons = persons;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What there is for an organisation; nothing is read of the person or of free texts.
     *
     * @param isOfPair whether the person at work is one of the pair of the running case
     */
    public Shelf of(CaseNumber number, Organisation organisation, boolean isOfPair) {
        List<DoneStep> done = done(number, organisation);
        List<Shelf.Entry> entries = Shelves.of(done);
        int recent = Math.min(RECENT, entries.size());
        return new Shelf(
                entries.subList(0, recent),
                entries.subList(recent, entries.size()),
                organisation != Organisation.FK
                        ? List.of()
                        : meetings.of(number, done, today()).stream()
                                .map(Meeting::shown)
                                .toList(),
                isOfPair);
    }

    /** What an organisation handed in; a step that another started was started without a form, and is not told of. */
    List<DoneStep> done(CaseNumber number, Organisation organisation) {
        return work.of(number, organisation).stream()
                .map(step -> new DoneStep(
                        step.id(),
                        step.name(),
                        step.isCase(),
                        step.startedAt(),
                        step.endedAt(),
                        step.isBrokenOff(),
                        step.tasks().stream()
                                .filter(task -> task.task() != null || answers.hasForm(task))
                                .toList()))
                .filter(step -> !step.tasks().isEmpty())
                .toList();
    }

    /**
     * The individual's plan. The name is read from the vault, and the reading is logged; of a protected person there is none.
     *
     * @param goal and {@code steps}: as the person at work may see them
     * @param showsMeeting whether they may see that a meeting was called, by the id of its milestone and its day
     */
    public MyPlan myPlan(
            CaseNumber number,
            Organisation organisation,
            MyPlan.Goal goal,
            List<MyPlan.Step> steps,
            BiPredicate<String, LocalDate> showsMeeting) {
        return MyPlan.of(
                number.value(),
                today(),
                name(number),
                goal,
                steps,
                next(number, organisation, showsMeeting),
                pair.of(number));
    }

    private MyPlan.Next next(
            CaseNumber number, Organisation organisation, BiPredicate<String, LocalDate> showsMeeting) {
        return meetings.of(number, today()).stream()
                .filter(meeting -> !meeting.isCancelled() && !meeting.day().isBefore(today()))
                .filter(meeting -> showsMeeting.test(meeting.calledId(), meeting.day()))
                .findFirst()
                .map(meeting -> organisation == Organisation.FK
                        ? whole(calls.of(meeting, reader(organisation)))
                        // When and where on the day is Försäkringskassan's own, and stands in its letter.
                        : new MyPlan.Next(PlainSwedish.when(meeting.day(), null), ""))
                .orElse(MyPlan.Next.NONE);
    }

    private static MyPlan.Next whole(CallDetails call) {
        String how = Stream.of(PlainSwedish.form(call.form()), CleanText.of(call.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new MyPlan.Next(PlainSwedish.when(call.day(), call.time()), how);
    }

    /** Who the individual is, for a letter to them; empty where nothing is kept. */
    String name(CaseNumber number) {
        return persons.read(number, Reason.LETTER, user.id().orElseThrow())
                .map(Papers::whole)
                .orElse("");
    }

    private static String whole(PersonDetails person) {
        return CleanText.of(person.firstName() + " " + person.lastName()).strip();
    }

    AtWork reader(Organisation organisation) {
        return new AtWork(user.id().orElseThrow(), organisation);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
