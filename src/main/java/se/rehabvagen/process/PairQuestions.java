package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;

/**
 * Fråga till part without Tasklist: the same forms are handed in with the rights of the person at work, so that the same checks and
 * the same model decide. All of it is done, or nothing.
 */
@Component
public final class PairQuestions {

    private static final String STEP = "fraga-till-part";
    /** Key of the model that asks a question. */
    public static final String BEGIN = "begin-question";

    private static final String ANSWER = "answer";

    /** The engine lets nobody ask without a limit; nobody has so many questions begun in one case. */
    private static final int MOST = 1_000;

    private static final String GONE = "Frågan är redan besvarad, eller gäller inte längre. Läs om ärendet.";
    private static final String COLLEAGUES =
            "Frågan väntar på svar av en kollega. Ta över uppgiften i Uppgifter om det är du som ska svara.";

    private final CaseProcess cases;
    private final TaskService tasks;
    private final TaskMarks marks;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PairQuestions(
            CaseProcess cases,
            TaskService tasks,
            TaskMarks marks,
            CurrentUser user,
            PlatformTransactionManager transactions,
            EngineClock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.marks = marks;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks the other of a case's pair, today.
     *
     * @param asked role of whoever is to answer
     * @param topic a code of the form
     * @param words kept in the vault; empty: none
     * @throws SubmissionRefused if a form, or a rule of the work, has something against it
     */
    public void ask(CaseNumber caseNumber, Role asked, String topic, String words) {
        Map<String, Object> values = new HashMap<>();
        CaseVariables.QUESTION_TO.put(values, asked.id());
        CaseVariables.QUESTION_DATE.put(values, LocalDate.now(clock));
        CaseVariables.QUESTION_TOPIC.put(values, topic);
        putWords(CaseVariables.QUESTION_NOTE, values, words);
        atOnce(() -> {
            Set<String> before = own(caseNumber);
            Map<String, Object> start = new HashMap<>();
            CaseVariables.CASE_NUMBER.put(start, caseNumber.value());
            cases.submitted(BEGIN, start);
            own(caseNumber).stream()
                    .filter(task -> !before.contains(task))
                    .forEach(task -> cases.completed(task, values));
        });
    }

    /**
     * Answers a question, today.
     *
     * @param task the engine's task id
     * @param kind a code of the form
     * @param words kept in the vault; empty: none
     * @throws SubmissionRefused if the form has something against it, or somebody else was faster
     */
    public void answer(CaseNumber caseNumber, String task, String kind, String words) {
        Map<String, Object> values = new HashMap<>();
        CaseVariables.ANSWER_KIND.put(values, kind);
        CaseVariables.ANSWER_DATE.put(values, LocalDate.now(clock));
        putWords(CaseVariables.ANSWER_NOTE, values, words);
        atOnce(() -> {
            take(caseNumber, task);
            cases.completed(task, values);
        });
    }

    /** Whoever answers has taken the task, as in Tasklist: history tells who it was. */
    private void take(CaseNumber caseNumber, String id) {
        String self = user.id().orElseThrow();
        Task task = of(caseNumber).taskId(id).singleResult();
        if (task == null || !isForAnswer(task)) {
            throw new SubmissionRefused(List.of(GONE));
        }
        if (task.getAssignee() == null) {
            tasks.claim(id, self);
        } else if (!task.getAssignee().equals(self)) {
            throw new SubmissionRefused(List.of(COLLEAGUES));
        }
    }

    private boolean isForAnswer(Task task) {
        return marks.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .form()
                .equals(ANSWER);
    }

    /** Ids of the tasks in questions of a case that the person at work has taken. */
    private Set<String> own(CaseNumber caseNumber) {
        return of(caseNumber).taskAssignee(user.id().orElseThrow()).listPage(0, MOST).stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    private TaskQuery of(CaseNumber caseNumber) {
        return tasks.createTaskQuery().processDefinitionKey(STEP).processInstanceBusinessKey(caseNumber.value());
    }

    private void atOnce(Runnable work) {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR);
        try {
            transaction.executeWithoutResult(begun -> work.run());
        } catch (OptimisticLockingException overtaken) {
            throw new SubmissionRefused(List.of(GONE));
        }
    }

    private static void putWords(Variable<String> variable, Map<String, Object> values, String words) {
        if (!words.isEmpty()) {
            variable.put(values, words);
        }
    }
}
