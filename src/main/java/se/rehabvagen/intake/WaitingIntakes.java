package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.MyTasks;
import se.rehabvagen.process.WaitingWork;

/** What waits before people are in: units that are to be enrolled, and files that are being read. */
@Component
@Order(40)
final class WaitingIntakes implements WaitingWork {

    private static final String ENROLMENT_OF_UNIT = "enrol-unit";

    private final CurrentUser user;
    private final IntakeAccess access;
    private final IntakeTable intakes;
    private final Insatser insatser;
    private final MyTasks tasks;

    WaitingIntakes(CurrentUser user, IntakeAccess access, IntakeTable intakes, Insatser insatser, MyTasks tasks) {
        this.user = user;
        this.access = access;
        this.intakes = intakes;
        this.insatser = insatser;
        this.tasks = tasks;
    }

    @Override
    public List<Waits> now() {
        Stream<Waits> enrolments = user.is(Role.FORSAKRINGSUTREDARE) || user.is(Role.REHABKOORDINATOR)
                ? enrolments(tasks.mine(ENROLMENT_OF_UNIT))
                : Stream.empty();
        Stream<Waits> files = user.is(Role.PROJEKTLEDARE) || user.is(Role.ADMINISTRATOR) ? files() : Stream.empty();
        return Stream.concat(enrolments, files).toList();
    }

    private Stream<Waits> enrolments(MyTasks.Load units) {
        if (units.count() == 0) {
            return Stream.empty();
        }
        String text = Waits.text(units.count(), "enhets sjukfall ska skrivas in", "enheters sjukfall ska skrivas in");
        LocalDate due = units.firstDue();
        Tone tone = units.late() > 0 ? Tone.LATE : Tone.NORMAL;
        return Stream.of(new Waits(units.count(), due == null ? text : text + ", senast " + due, tone, "/inskrivning"));
    }

    private Stream<Waits> files() {
        return insatser.all().stream()
                .filter(insats -> access.isOwn(insats.id()))
                .flatMap(insats -> intakes.unfinished(insats.id()).stream()
                        .map(intake -> new Waits(
                                null,
                                "Filer läses in i %s: %d av %d rader är klara"
                                        .formatted(insats.name(), intake.done(), intake.rows()),
                                Tone.NORMAL,
                                "/intag/%s/%d".formatted(insats.id(), intake.id()))));
    }
}
