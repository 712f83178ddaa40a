package se.rehabvagen.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/**
 * Which ways into the engine's HTTP interface are open, beside what authorizations say. What changes something is closed
 * unless it is listed: only what the form contract checks is open to caseworkers, so that nothing enters a case
 * unchecked. An administrator may do everything but casework.
 */
@Component
class EngineDoors {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern ENGINE_NAME = Pattern.compile("/engine/[^/]+(/.*)");

    /** Questions that are asked by POST because they are long; what they find is a matter of authorizations. */
    private static final Pattern QUESTIONS = Pattern.compile(
            "POST /(task|user|group|tenant|process-instance|execution|variable-instance|job|job-definition|external-task"
                    + "|history/(process-instance|activity-instance|task|variable-instance|detail|job-log|external-task-log))(/count)?"
                    + "|POST /filter/[^/]+/(list|count|singleResult)"
                    + "|POST /identity/password-policy");

    /** What is checked against the deployed form, and who has which task. */
    private static final Pattern CASEWORK = Pattern.compile("POST /task/[^/]+/(claim|unclaim|complete|submit-form)"
            + "|POST /process-definition/([^/]+|key/[^/]+|key/[^/]+/tenant-id/[^/]+)/submit-form");

    private static final Pattern HANDING_OVER = Pattern.compile("POST /task/[^/]+/assignee");

    /** Ways to end or begin a step without its form, or to write words past the vault, which not even an administrator needs. */
    private static final Pattern UNCHECKED_CASEWORK =
            Pattern.compile("POST /task/([^/]+/(resolve|delegate|bpmnError|bpmnEscalation)|create)"
                    + "|(POST|PUT) /(task|process-instance)/[^/]+/(comment|attachment)(/.*)?");

    private static final Pattern DEPLOYING = Pattern.compile("POST /deployment/create");

    private static final Pattern OWN_ACCOUNT = Pattern.compile("PUT /user/([^/]+)/(credentials|profile)");

    /**
     * What may be read by administrators only: technical details of failures may repeat what somebody wrote; a comment or an
     * attachment is given to whoever knows its id; the engine's own counts look past units and projects.
     */
    private static final Pattern INNER_READING =
            Pattern.compile("(/history)?/(job|job-log|external-task|external-task-log)"
                    + "/[^/]+/(stacktrace|errorDetails|error-details)"
                    + "|/task/[^/]+/(comment|attachment)/.+"
                    + "|/history/process-definition/[^/]+/statistics"
                    + "|/history/(process-instance|task)/report"
                    + "|/history/[^/]+/cleanable-.+"
                    + "|/history/cleanup/.+"
                    + "|/metrics(/.*)?");

    /** Case models are switched off in the engine, which would ask its database for what it has not got. */
    private static final Pattern SWITCHED_OFF = Pattern.compile(
            "(/history)?/case-(instance|execution|activity-instance)(/.*)?|/history/case-definition/.+");

    /**
     * Lets a request through or refuses it.
     *
     * @param path below the interface, decoded, with or without {@code /engine/<name>}
     * @throws AccessDeniedException with a Swedish sentence
     */
    void check(String method, String path, String userId, Collection<String> groups) {
        Matcher named = ENGINE_NAME.matcher(path);
        String door = named.matches() ? named.group(1) : path;
        if (SWITCHED_OFF.matcher(door).matches()) {
            throw new AccessDeniedException("Den delen av processmotorn (CMMN) är avstängd.");
        }
        if (!isOpen(method, door, userId, groups)) {
            throw new AccessDeniedException("Den här vägen in i processmotorn är stängd för din roll.");
        }
    }

    /** Whether a request of this method changes nothing. */
    static boolean isReading(String method) {
        return READING.contains(method);
    }

    private static boolean isOpen(String method, String door, String userId, Collection<String> groups) {
        boolean isAdministrator = groups.contains(Role.ADMINISTRATOR.id());
        // The engine's resources answer with a slash at the end too.
        String place = door.replaceFirst("/$", "");
        if (isReading(method)) {
            return isAdministrator || !INNER_READING.matcher(place).matches();
        }
        String asked = method + " " + place;
        if (isAdministrator) {
            return !matches(asked, CASEWORK, UNCHECKED_CASEWORK);
        }
        return matches(asked, QUESTIONS, CASEWORK, HANDING_OVER)
                || isOwnAccount(asked, userId)
                || groups.contains(Role.PROCESSDESIGNER.id()) && matches(asked, DEPLOYING);
    }

    private static boolean isOwnAccount(String asked, String userId) {
        Matcher account = OWN_ACCOUNT.matcher(asked);
        return account.matches() && account.group(1).equals(userId);
    }

    private static boolean matches(String asked, Pattern... doors) {
        return List.of(doors).stream().anyMatch(door -> door.matcher(asked).matches());
    }
}
