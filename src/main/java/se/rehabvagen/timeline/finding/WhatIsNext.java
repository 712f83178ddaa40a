package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Party;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.process.CaseTask;
import se.rehabvagen.process.CaseTasks;

/** For whom a case waits, and what comes next, as its story tells them. */
@Component
final class WhatIsNext {

    private final CaseTasks tasks;

    WhatIsNext(CaseTasks tasks) {
        this.tasks = tasks;
    }

    /** For whom a case waits, and since when. */
    record Wait(String party, LocalDate since) {}

    /**
     * What lies ahead in a case.
     *
     * @param waitsFor the longest wait that the reader is told of, or null
     * @param next the next day on which something is due or wakes in a step in which the reader works, or null
     */
    record Outline(@Nullable Wait waitsFor, @Nullable LocalDate next) {}

    /** @param user who reads: what waits for them is said so */
    Outline of(ListedCase listed, Organisation reader, String user, LocalDate today) {
        List<CaseTask> open = tasks.open(listed.number());
        Optional<CaseTask> longest = open.stream()
                .filter(task -> !task.waitsFor().isEmpty() && !task.rests(today))
                .filter(task -> works(task, reader) || reader == Organisation.REGION && listed.isTold())
                .min(Comparator.comparing(CaseTask::since));
        LocalDate next = open.stream()
                .filter(task -> works(task, reader))
                .flatMap(task -> Stream.ofNullable(task.rests(today) ? task.restsUntil() : task.due()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Outline(longest.map(task -> wait(task, user)).orElse(null), next);
    }

    private static Wait wait(CaseTask task, String user) {
        String party = Objects.equals(task.assignee(), user) ? "Dig" : Party.standing(task.waitsFor());
        return new Wait(party, SwedishDay.of(task.since()));
    }

    private static boolean works(CaseTask task, Organisation reader) {
        return task.atWork().contains(reader) || task.offeredTo().contains(reader);
    }
}
