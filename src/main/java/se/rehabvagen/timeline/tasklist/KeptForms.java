package se.rehabvagen.timeline.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.BegunForms;
import se.rehabvagen.vault.DraftPlace;
import se.rehabvagen.vault.Drafts;

/** Half-filled forms in the vault. Kept is only what its author changed: all else is shown as it stands when the form opens. */
@Component
final class KeptForms implements BegunForms {

    private final Drafts drafts;
    private final ObjectMapper json;

    KeptForms(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public Map<String, JsonNode> of(String taskId, String userId) {
        return drafts.read(DraftPlace.task(taskId), userId).stream()
                .flatMap(draft -> fields(draft.text()).properties().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void handedIn(String process, String userId) {
        drafts.discard(DraftPlace.start(process), userId);
    }

    /** What was typed into a start form, by field; empty without a draft. */
    Optional<ObjectNode> ofStart(String process, String userId) {
        return drafts.read(DraftPlace.start(process), userId).map(draft -> fields(draft.text()));
    }

    /**
     * Keeps the fields that were changed: those of a task beside the ones that were kept before; of a start form, where whoever
     * fills it in has all of them before them, in their place.
     *
     * @param about finds in all that is kept the case that it is about
     * @return when; empty if the task has ended
     * @throws IllegalArgumentException with a Swedish sentence if nothing may be kept of the person
     */
    Optional<Instant> keep(
            DraftPlace place, String userId, Function<ObjectNode, Optional<CaseNumber>> about, ObjectNode changed) {
        return drafts.save(place, userId, before -> {
            boolean isFirst = before.isEmpty() || !place.isTask();
            ObjectNode all = isFirst ? json.createObjectNode() : fields(before);
            all.setAll(changed);
            return new Drafts.Content(about.apply(all).orElse(null), all.toString());
        });
    }

    private ObjectNode fields(String content) {
        try {
            return (ObjectNode) json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was kept cannot be read", e);
        }
    }
}
