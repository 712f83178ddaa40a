package se.rehabvagen.paths;

import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ALR_END_DATE;
import static se.rehabvagen.process.CaseVariables.ALR_OUTCOME;
import static se.rehabvagen.process.CaseVariables.ALR_PLANNED_END;
import static se.rehabvagen.process.CaseVariables.ALR_PLANNED_START;
import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.CONSENT_EMPLOYER;
import static se.rehabvagen.process.CaseVariables.INVITES_AF;
import static se.rehabvagen.process.CaseVariables.INVITES_ARBETSGIVARE;
import static se.rehabvagen.process.CaseVariables.PLANNED_MEETING_DATE;
import static se.rehabvagen.process.CaseVariables.QUESTION_TO;

import java.util.Map;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Variable;

/** Answers that chance gives within the rules that hold between fields. */
final class RandomAnswers {

    private static final int LONGEST_PLAN = 200;
    private static final String GOES_ON = "fortsatter";

    private final Office office;
    private final SplittableRandom chance;

    RandomAnswers(Office office, SplittableRandom chance) {
        this.office = office;
        this.chance = chance;
    }

    Answers to(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "userTask_planRehabilitation" ->
                with(ALR_PLANNED_START, office.today())
                        .and(ALR_PLANNED_END, office.today().plusDays(chance.nextInt(LONGEST_PLAN)));
            case "userTask_followRehabilitation" -> outcome();
            case "userTask_callMeeting" ->
                with(PLANNED_MEETING_DATE, office.today().plusDays(chance.nextInt(LONGEST_PLAN)))
                        .and(INVITES_ARBETSGIVARE, mayMeet(task, CONSENT_EMPLOYER))
                        .and(INVITES_AF, mayMeet(task, CONSENT_AF));
            case "userTask_askQuestion" -> with(QUESTION_TO, otherThan(task));
            default -> Answers.none();
        };
    }

    /** Nobody is called without consent. */
    private boolean mayMeet(Task call, Variable<Boolean> consent) {
        boolean wanted = chance.nextBoolean();
        CaseNumber number = new CaseNumber(office.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceId(call.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        Map<String, Object> facts = office.bean(CaseProcess.class).facts(number).orElseThrow();
        return wanted && Consents.isInForce(consent, facts, office.today());
    }

    /** What has begun by today has not ended before it. */
    private Answers outcome() {
        String outcome = new String[] {GOES_ON, "slutford", "avbruten"}[chance.nextInt(3)];
        Answers answers = with(ALR_OUTCOME, outcome);
        return outcome.equals(GOES_ON) ? answers : answers.and(ALR_END_DATE, office.today());
    }

    private String otherThan(Task question) {
        boolean isOfTheRegion = office.whoIs(Role.REHABKOORDINATOR).equals(question.getAssignee());
        return (isOfTheRegion ? Role.FORSAKRINGSUTREDARE : Role.REHABKOORDINATOR).id();
    }
}
