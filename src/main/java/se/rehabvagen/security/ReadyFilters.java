package se.rehabvagen.security;

import static se.rehabvagen.domain.Role.ADMINISTRATOR;
import static se.rehabvagen.domain.Role.ARBETSFORMEDLARE;
import static se.rehabvagen.domain.Role.FORSAKRINGSUTREDARE;
import static se.rehabvagen.domain.Role.INSATSAGARE;
import static se.rehabvagen.domain.Role.PROJEKTLEDARE;
import static se.rehabvagen.domain.Role.REHABKOORDINATOR;
import static se.rehabvagen.domain.Role.STYRGRUPPSORDFORANDE;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.security.ReadyFilter.Look;

/**
 * The lists that each role finds in Tasklist. Tenants and grants decide beside them which tasks somebody sees, and whoever looks at
 * them in which order: an order of the list's own would come before the one that Tasklist says it has.
 */
@Component
class ReadyFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_ROLES = "${currentUserGroups()}";
    private static final String NOW = "${now()}";

    private static final Set<Role> CASEWORKERS = Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR, ARBETSFORMEDLARE);
    private static final Set<Role> WITH_TASKS =
            Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR, ARBETSFORMEDLARE, PROJEKTLEDARE);
    /** Whose tasks are offered to all of the role, and stand in nobody's list until somebody takes them. */
    private static final Set<Role> OFFERED_TASKS = Set.of(ARBETSFORMEDLARE, PROJEKTLEDARE);

    private static final Set<Role> EVERYBODY = Set.of(
            FORSAKRINGSUTREDARE,
            REHABKOORDINATOR,
            ARBETSFORMEDLARE,
            PROJEKTLEDARE,
            INSATSAGARE,
            STYRGRUPPSORDFORANDE,
            ADMINISTRATOR);

    private final ModelMarks marks;

    ReadyFilters(ModelMarks marks) {
        this.marks = marks;
    }

    List<ReadyFilter> all() {
        return List.of(
                new ReadyFilter(
                        "mina-och-lediga",
                        new Look(
                                "Mina och lediga",
                                "Det som väntar på dig, och det som någon i din roll behöver ta.",
                                "#0b5394",
                                5),
                        OFFERED_TASKS,
                        mineOrFree()),
                new ReadyFilter(
                        "mina",
                        new Look("Mina", "Det som väntar på dig nu.", "#0b5394", 10),
                        EVERYBODY,
                        awake().taskAssigneeExpression(ME)),
                new ReadyFilter(
                        "enhetens",
                        new Look("Min enhets", "Allt som väntar på din roll i dina enheter.", "#3d6b35", 20),
                        WITH_TASKS,
                        ofMyRole()),
                new ReadyFilter(
                        "forsenade",
                        new Look("Försenade", "Det som skulle ha varit klart.", "#a3161b", 30),
                        WITH_TASKS,
                        ofMyRole().dueBeforeExpression(NOW)),
                new ReadyFilter(
                        "vantar-pa-af",
                        new Look(
                                "Väntar på AF",
                                "Steg där Arbetsförmedlingens svar eller medverkan väntas.",
                                "#7a4b00",
                                40),
                        Set.of(FORSAKRINGSUTREDARE, ARBETSFORMEDLARE),
                        only(awake(), marks.tasksWith("waitsFor", "af"))),
                new ReadyFilter(
                        "planer",
                        new Look(
                                "Planer som går ut",
                                "Planer för avslut vars datum närmar sig eller har passerats.",
                                "#6a3d9a",
                                50),
                        Set.of(FORSAKRINGSUTREDARE),
                        only(awake(), marks.tasksWith("answers", "plan-revised"))),
                new ReadyFilter(
                        "stilla",
                        new Look("Står stilla", "Ärenden där inget har hänt på länge.", "#5b5b5b", 60),
                        Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR),
                        ofMyRole().processDefinitionKeyIn("stalled-case", "stalled-region")),
                new ReadyFilter(
                        "vilar",
                        new Look("Bevakningar som vilar", "Dina bevakningar som väntar på sitt datum.", "#4a5868", 70),
                        CASEWORKERS,
                        new TaskQueryImpl().taskAssigneeExpression(ME).followUpAfterExpression(NOW)),
                new ReadyFilter(
                        "alla",
                        new Look("Alla öppna", "Alla öppna uppgifter i alla enheter.", "#1d2733", 80),
                        Set.of(ADMINISTRATOR),
                        new TaskQueryImpl()));
    }

    /** What sleeps until a later date is not shown. */
    private static TaskQuery awake() {
        return new TaskQueryImpl().followUpBeforeOrNotExistentExpression(NOW);
    }

    private static TaskQuery mineOrFree() {
        return awake().or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_ROLES)
                .endOr();
    }

    /** What is asked of one person is nobody else's to take, whatever roles that person may have. */
    private TaskQuery ofMyRole() {
        return awake().taskCandidateGroupInExpression(MY_ROLES)
                .includeAssignedTasks()
                .taskDefinitionKeyNotIn(marks.tasksWith("addressed", "true").toArray(String[]::new));
    }

    private static TaskQuery only(TaskQuery tasks, Set<String> keys) {
        return tasks.taskDefinitionKeyIn(keys.toArray(String[]::new));
    }
}
