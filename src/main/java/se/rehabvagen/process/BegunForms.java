package se.rehabvagen.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What people have begun to fill in and not handed in yet. */
public interface BegunForms {

    /** What a person has typed into a task's form, by field: it is shown in the place of what the task holds. */
    Map<String, JsonNode> of(String taskId, String userId);

    /** A start form was handed in: what its author had begun is done with, in the transaction of whoever calls. */
    void handedIn(String process, String userId);
}
