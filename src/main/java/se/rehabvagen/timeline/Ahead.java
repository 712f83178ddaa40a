package se.rehabvagen.timeline;

import static se.rehabvagen.process.CaseVariables.ACTION_CODE;
import static se.rehabvagen.process.CaseVariables.ACTION_DUE_DATE;
import static se.rehabvagen.process.CaseVariables.ACTION_PARTY;
import static se.rehabvagen.process.CaseVariables.ACTION_RESULT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Party;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.AgreedActions;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseTask;
import se.rehabvagen.process.CaseTasks;

/** What lies ahead in a case as a reader may see it: for whom it waits, what was agreed, what somebody still has to do. */
@Component
final class Ahead {

    private static final Set<String> AGREED = Set.of(ACTION_CODE.name(), ACTION_PARTY.name(), ACTION_DUE_DATE.name());
    private static final String PLANNING = "planering";
    private static final String OF_CARE = Party.VARD.code();
    private final CaseTasks tasks;
    private final AgreedActions actions;
    private final Accounts accounts;
    private final FactLines lines;

    Ahead(CaseTasks tasks, AgreedActions actions, Accounts accounts, FactLines lines) {
        this.tasks = tasks;
        this.actions = actions;
        this.accounts = accounts;
        this.lines = lines;
    }

    List<CaseTask> open(CaseNumber number) {
        return tasks.open(number);
    }

    /** For whom the case waits, the longest first; of another's steps only the party is told. */
    List<Story.Wait> waits(List<CaseTask> open, Reader reader) {
        Map<String, LocalDate> since = new TreeMap<>();
        open.stream()
                // Where the next step is chosen nobody waits before the day that was set; elsewhere it is the waiting
                // that was set.
                .filter(task -> !task.waitsFor().isEmpty() && !(task.isHub() && task.rests(reader.today())))
                .filter(task -> works(task, reader) || isToldOf(reader))
                .forEach(task -> since.merge(
                        task.waitsFor(),
                        SwedishDay.of(task.since()),
                        (one, other) -> one.isBefore(other) ? one : other));
        return since.entrySet().stream()
                .map(wait -> new Story.Wait(
                        Party.standing(wait.getKey()),
                        wait.getValue(),
                        Math.max(0, ChronoUnit.DAYS.between(wait.getValue(), reader.today()))))
                .sorted(Comparator.comparing(Story.Wait::since))
                .toList();
    }

    /** The tasks of the steps in which the reader works. */
    List<Story.Errand> errands(List<CaseTask> open, Reader reader) {
        return open.stream()
                .filter(task -> works(task, reader))
                .map(task -> errand(task, reader))
                .toList();
    }

    private Story.Errand errand(CaseTask task, Reader reader) {
        boolean isOwn = task.offeredTo().contains(reader.organisation());
        String whose =
                Optional.ofNullable(task.assignee()).map(accounts::nameOf).orElseGet(() -> swedish(task.offeredTo()));
        LocalDate due = task.due();
        return new Story.Errand(
                isOwn ? task.id() : null,
                task.name(),
                task.step(),
                whose,
                SwedishDay.of(task.since()),
                due,
                task.rests(reader.today()) ? task.restsUntil() : null,
                due != null && due.isBefore(reader.today()));
    }

    /** What was agreed; the Region and AF see it under the consent in force, AF only what it has to do itself. */
    List<Story.Action> actions(CaseNumber number, Reader reader) {
        return actions.of(number).stream()
                .filter(action -> isSeen(action, reader))
                .map(action -> new Story.Action(
                        lines.value(ACTION_CODE.name(), action.code()),
                        Party.standing(action.party()),
                        action.due(),
                        state(action),
                        action.isOpen(),
                        action.isOpen() && action.due() != null && action.due().isBefore(reader.today())))
                .toList();
    }

    private boolean isSeen(AgreedActions.Action action, Reader reader) {
        boolean isOwn = switch (reader.organisation()) {
            case FK -> true;
            case REGION -> action.party().equals(OF_CARE);
            default -> false;
        };
        boolean isMeant =
                reader.organisation() != Organisation.AF || action.party().equals(Party.AF.code());
        if (isOwn || !isMeant || !reader.mayBeTold(Organisation.FK, PLANNING)) {
            return isOwn;
        }
        reader.isTold(action.id(), "agreed-action", AGREED);
        return true;
    }

    private String state(AgreedActions.Action action) {
        if (action.result() != null) {
            return switch (action.result()) {
                case "utford" -> "Gjord";
                case "inte_utford" -> "Inte gjord";
                default -> lines.value(ACTION_RESULT.name(), action.result());
            };
        }
        return action.isOpen() ? "Pågår" : "Bevakas inte längre";
    }

    private static boolean works(CaseTask task, Reader reader) {
        return task.atWork().contains(reader.organisation()) || task.offeredTo().contains(reader.organisation());
    }

    private static boolean isToldOf(Reader reader) {
        return reader.organisation() == Organisation.REGION && reader.mayBeTold(Organisation.FK, PLANNING);
    }

    private static String swedish(Set<Organisation> organisations) {
        return organisations.stream().sorted().map(Organisation::swedish).collect(Collectors.joining(" eller "));
    }
}
