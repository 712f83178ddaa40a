package se.rehabvagen.timeline.tasklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody has begun to fill in, saved while they type. What was typed at a task comes back with the task's own values when
 * its form is opened, that of a start form from here.
 */
@RestController
final class DraftsApi {

    private final DraftDesk desk;

    DraftsApi(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * How it stands with a draft.
     *
     * @param savedAt when it was saved last, as people read it; null: there is none
     * @param isKept whether anything is kept here
     * @param why one Swedish sentence if not
     * @param values of a start form, by field
     */
    record State(
            @Nullable String savedAt,
            boolean isKept,
            @Nullable String why,
            @Nullable ObjectNode values) {}

    /**
     * What was typed since the form was opened.
     *
     * @param user who typed it: in another tab of the browser somebody else may have logged in since
     * @param values the fields that were changed
     */
    record Typed(@Nullable String user, @Nullable ObjectNode values) {}

    /** @param savedAt as people read it */
    record Saved(String savedAt) {}

    @GetMapping("/api/uppgifter/{id}/utkast")
    State ofTask(@PathVariable String id) {
        return desk.state(desk.task(id));
    }

    @PutMapping("/api/uppgifter/{id}/utkast")
    Saved keepTask(@PathVariable String id, @RequestBody Typed typed) {
        return new Saved(desk.keep(desk.task(id), typed));
    }

    @DeleteMapping("/api/uppgifter/{id}/utkast")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardTask(@PathVariable String id) {
        desk.discard(desk.task(id));
    }

    @GetMapping("/api/startformular/{process}/utkast")
    State ofStart(@PathVariable String process) {
        return desk.state(desk.start(process));
    }

    @PutMapping("/api/startformular/{process}/utkast")
    Saved keepStart(@PathVariable String process, @RequestBody Typed typed) {
        return new Saved(desk.keep(desk.start(process), typed));
    }

    @DeleteMapping("/api/startformular/{process}/utkast")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardStart(@PathVariable String process) {
        desk.discard(desk.start(process));
    }
}
