package se.rehabvagen.paths;

import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ALR_END_DATE;
import static se.rehabvagen.process.CaseVariables.ALR_OUTCOME;
import static se.rehabvagen.process.CaseVariables.ALR_PLANNED_END;
import static se.rehabvagen.process.CaseVariables.ALR_PLANNED_START;
import static se.rehabvagen.process.CaseVariables.QUESTION_TO;

import java.util.SplittableRandom;
import org.camunda.bpm.engine.task.Task;
import se.rehabvagen.domain.Role;

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
            case "userTask_askQuestion" -> with(QUESTION_TO, otherThan(task));
            default -> Answers.none();
        };
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
