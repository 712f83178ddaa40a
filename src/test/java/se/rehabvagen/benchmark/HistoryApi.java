package se.rehabvagen.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.rehabvagen.testing.Caller;

/**
 * Figures of a report as one would count them without milestones: by asking the engine's own history for activities,
 * instances and variables. Corrections and plans are left out, which would cost it more.
 */
final class HistoryApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int PAGE = 500;

    private final Caller admin;
    private final LocalDate until;

    HistoryApi(Caller admin, LocalDate until) {
        this.admin = admin;
        this.until = until;
    }

    /** The figures by the keys that {@code nyckeltal} has for them. */
    Map<String, Long> figures() {
        Map<String, Long> meetings = byCase("avstamningsmote", "event_meetingHeld", "meetingDate");
        Map<String, Long> mappings = byCase("gemensam-kartlaggning", "userTask_concludeGk", "gkConclusionDate");
        Map<String, Long> figures = new TreeMap<>();
        figures.put("deltagare", (long)
                byCase("samtycke", "endEvent_consentGiven", "consentDate").size());
        figures.put("avslutade", (long)
                byCase("avslut", "endEvent_exited", "exitDate").size());
        figures.put("med_avstamningsmote", (long) meetings.size());
        figures.put(
                "avstamningsmoten",
                meetings.values().stream().mapToLong(Long::longValue).sum());
        figures.put("gemensam_kartlaggning_individer", (long) mappings.size());
        figures.put(
                "gemensam_kartlaggning_mer_an_en",
                mappings.values().stream().filter(count -> count > 1).count());
        return figures;
    }

    /** How often an activity was done in each case up to the day, by the date that people gave. */
    private Map<String, Long> byCase(String process, String activity, String dateVariable) {
        Map<String, String> cases = new HashMap<>();
        ask("process-instance?processDefinitionKey=" + process, "instanceId")
                .forEach(each -> cases.put(
                        each.path("id").asText(), each.path("businessKey").asText()));
        Map<String, LocalDate> days = new HashMap<>();
        ask("variable-instance?deserializeValues=false&variableName=" + dateVariable, "instanceId").stream()
                .filter(each -> cases.containsKey(each.path("processInstanceId").asText()))
                .filter(each -> each.path("value").isTextual())
                .forEach(each -> days.put(
                        each.path("processInstanceId").asText(),
                        LocalDate.parse(each.path("value").asText())));
        return ask("activity-instance?finished=true&canceled=false&activityId=" + activity, "activityInstanceId")
                .stream()
                .map(each -> each.path("processInstanceId").asText())
                .filter(instance ->
                        days.containsKey(instance) && !days.get(instance).isAfter(until))
                .collect(Collectors.groupingBy(cases::get, Collectors.counting()));
    }

    /** The engine gives no unbounded answers: page after page. */
    private List<JsonNode> ask(String query, String order) {
        List<JsonNode> found = new ArrayList<>();
        List<JsonNode> page;
        do {
            page = page(
                    query + "&sortOrder=asc&sortBy=" + order + "&maxResults=" + PAGE + "&firstResult=" + found.size());
            found.addAll(page);
        } while (page.size() == PAGE);
        return found;
    }

    private List<JsonNode> page(String query) {
        Caller.Answer answer = admin.get("/engine-rest/history/" + query);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        try {
            List<JsonNode> found = new ArrayList<>();
            JSON.readTree(answer.body()).forEach(found::add);
            return found;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
