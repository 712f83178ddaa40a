package se.rehabvagen.paths;

import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;
import static se.rehabvagen.process.CaseVariables.EXIT_DATE;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.task.Task;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.CaseProcess;

/**
 * Works in one case by chance, and by nothing but what the screens allow: fills in open tasks, submits what is offered at
 * any time, and lets days pass. The same seed does the same.
 */
final class RandomCaseworker {

    private static final int LONGEST_PAUSE = 40;
    private static final int YES = 85;

    private final Office office;
    private final SplittableRandom chance;
    private final FormFiller forms;
    private final Caseworker person;
    private final List<String> trace = new ArrayList<>();

    RandomCaseworker(Office office, SplittableRandom chance) {
        this.office = office;
        this.chance = chance;
        this.forms = new FormFiller(new RandomChoices(chance));
        this.person = enrols();
    }

    private Caseworker enrols() {
        List<String> units = List.of(Office.UNIT, Office.OTHER_UNIT, Office.PSYCHIATRY);
        String unit = units.get(chance.nextInt(units.size()));
        String ground = chance.nextBoolean() ? "behov" : "sjukfall_over_ett_ar";
        int days = chance.nextInt(340, 2000);
        note("enrols at %s, %s, %d days".formatted(unit, ground, days));
        return office.enrols(unit, office.today().minusDays(days), ground);
    }

    Caseworker person() {
        return person;
    }

    /** What was done, in order, without anything that differs from one run to the next. */
    List<String> trace() {
        return List.copyOf(trace);
    }

    /** Whether anything of the case still runs. */
    boolean hasMoreToDo() {
        return !person.instanceIds().isEmpty();
    }

    boolean hasReachedSomething() {
        return !person.reached().isEmpty();
    }

    /** Does one thing. */
    void step() {
        List<Task> open = openTasks();
        int dice = chance.nextInt(100);
        if (dice < 70 && !open.isEmpty()) {
            completes(open.get(chance.nextInt(open.size())));
        } else if (dice < 88) {
            waits();
        } else {
            submits();
        }
    }

    private void submits() {
        if (isOnTheWay()) {
            submits(new RandomStartForms(person, chance).next());
        } else if (hasLeftTheWay() && consentsStill()) {
            submits(new RandomStartForms.Start("resume-case", Answers.none()));
        } else {
            waits();
        }
    }

    private List<Task> openTasks() {
        return person.tasks().stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey)
                        .thenComparing(Task::getCreateTime)
                        .thenComparing(task -> String.valueOf(task.getAssignee()))
                        .thenComparing(task -> String.valueOf(task.getDueDate())))
                .toList();
    }

    private void completes(Task task) {
        Answers decided = switch (task.getTaskDefinitionKey()) {
            case "userTask_planNextStep" -> nextSteps();
            case "userTask_inhamtaSamtycke" -> consent();
            default -> new RandomAnswers(office, chance).to(task);
        };
        Map<String, Object> values = person.hands(task, forms, decided);
        note(task.getTaskDefinitionKey() + " " + RandomTrace.of(values));
    }

    private Answers nextSteps() {
        return new RandomNextSteps(facts().orElseThrow(), office.today(), chance).choose();
    }

    /** Most people say yes; with half of them saying no, little would happen. */
    private Answers consent() {
        return Answers.with(CONSENT_ANSWER, chance.nextInt(100) < YES ? "ja" : "nej");
    }

    private void waits() {
        int days = 1 + chance.nextInt(LONGEST_PAUSE);
        note("waits " + days);
        person.waitsFor(Period.ofDays(days));
    }

    private void submits(RandomStartForms.Start start) {
        Map<String, Object> values = person.hands(start.process(), forms, start.answers());
        note(start.process() + " " + RandomTrace.of(values));
    }

    /** The person takes part and has no exit: most of what is offered at any time makes sense only then. */
    private boolean isOnTheWay() {
        return facts().filter(facts -> EXCHANGE_CONSENT.find(facts).orElse(false))
                .filter(facts -> EXIT_DATE.find(facts).isEmpty())
                .isPresent();
    }

    private boolean hasLeftTheWay() {
        return facts().flatMap(EXIT_DATE::find).isPresent();
    }

    /** Who took the consent back, or never gave it as it turned out, is not put on the way again. */
    private boolean consentsStill() {
        return facts().flatMap(EXCHANGE_CONSENT::find).orElse(false)
                && Corrections.applied(person.reached()).stream()
                        .anyMatch(milestone -> milestone.key().equals("consent-given"));
    }

    private Optional<Map<String, Object>> facts() {
        return office.bean(CaseProcess.class).facts(person.caseNumber());
    }

    private void note(String what) {
        trace.add(office.today() + " " + what);
    }

    /** Ends the trace with what was reached. */
    List<String> outcome() {
        note("reached " + person.reached().stream().map(Milestone::key).sorted().toList());
        return trace();
    }
}
