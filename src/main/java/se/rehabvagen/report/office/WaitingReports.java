package se.rehabvagen.report.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.MyTasks;
import se.rehabvagen.process.OwnInsatser;
import se.rehabvagen.process.WaitingWork;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** The reports that wait: for the project lead to be written or handed in, for owners and chair to be looked through and signed. */
@Component
@Order(30)
final class WaitingReports implements WaitingWork {

    private final CurrentUser user;
    private final OwnInsatser insatser;
    private final Reports reports;
    private final MyTasks tasks;
    private final Clock clock;

    WaitingReports(CurrentUser user, OwnInsatser insatser, Reports reports, MyTasks tasks, EngineClock clock) {
        this.user = user;
        this.insatser = insatser;
        this.reports = reports;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<Waits> now() {
        boolean leads = user.is(Role.PROJEKTLEDARE);
        if (!leads && !user.is(Role.INSATSAGARE) && !user.is(Role.STYRGRUPPSORDFORANDE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<String> mine = tasks.processes();
        return insatser.all().stream()
                .flatMap(insats -> reports.of(insats.id()).stream())
                .flatMap(file -> text(file, leads, mine.contains(file.processInstance())).stream()
                        .map(text -> waits(file, text, today)))
                .toList();
    }

    private static Waits waits(ReportFile file, String text, LocalDate today) {
        Tone tone = file.dueOn().isBefore(today) ? Tone.LATE : Tone.NORMAL;
        String due = "%s %s. Inlämnad senast %s.".formatted(file.title(), text, file.dueOn());
        return new Waits(null, due, tone, "/rapporter/" + file.id());
    }

    /** What is to be done with a report by whoever looks; empty where it waits for others, or for nobody. */
    private static Optional<String> text(ReportFile file, boolean leads, boolean isAsked) {
        return switch (file.state()) {
            case SKRIVS -> leads ? Optional.of("ska skrivas") : Optional.empty();
            case GRANSKAS -> isAsked ? Optional.of("väntar på din granskning eller underskrift") : ofOthers(leads);
            case UNDERTECKNAD -> leads ? Optional.of("ska lämnas in") : Optional.empty();
            case INLAMNAD -> Optional.empty();
        };
    }

    private static Optional<String> ofOthers(boolean leads) {
        return leads ? Optional.of("granskas och skrivs under") : Optional.empty();
    }
}
