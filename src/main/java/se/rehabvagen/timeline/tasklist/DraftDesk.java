package se.rehabvagen.timeline.tasklist;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EndedTasks;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.ReadableTasks;
import se.rehabvagen.process.StartForms;
import se.rehabvagen.vault.DraftPlace;
import se.rehabvagen.vault.Drafts;

/** Takes in drafts and gives them back: at a task to whoever may see it, of a start form to whoever may start, each their own. */
@Component
final class DraftDesk {

    /** No form of ours comes near. */
    private static final int LARGEST = 200_000;

    private static final String GONE = "Uppgiften finns inte, eller hör till en annan enhet.";
    private static final String NOT_KEPT =
            "Personens uppgifter är skyddade eller gallrade, så det du skriver här sparas inte förrän du slutför uppgiften.";

    private final Drafts drafts;
    private final KeptForms forms;
    private final ReadableTasks tasks;
    private final StartForms starts;
    private final OpenCases cases;
    private final EndedTasks ended;
    private final CurrentUser user;

    DraftDesk(
            Drafts drafts,
            KeptForms forms,
            ReadableTasks tasks,
            StartForms starts,
            OpenCases cases,
            EndedTasks ended,
            CurrentUser user) {
        this.drafts = drafts;
        this.forms = forms;
        this.tasks = tasks;
        this.starts = starts;
        this.cases = cases;
        this.ended = ended;
        this.user = user;
    }

    /**
     * A form that the person at work may fill in.
     *
     * @param caseNumber the case of the task; null: none, or a start form, which says itself what it is about
     */
    record Form(DraftPlace place, @Nullable CaseNumber caseNumber) {}

    /** @throws ResponseStatusException 404 if it is not there for them; where it has ended with one sentence on how */
    Form task(String id) {
        return tasks.find(id)
                .map(task -> new Form(DraftPlace.task(id), task.caseNumber()))
                .orElseThrow(() -> gone(id));
    }

    private ResponseStatusException gone(String taskId) {
        return new ResponseStatusException(NOT_FOUND, ended.told(taskId).orElse(GONE));
    }

    /** @throws ResponseStatusException 404 if they may not start it */
    Form start(String process) {
        if (!starts.mayStart(process)) {
            throw new ResponseStatusException(NOT_FOUND, "Formuläret finns inte, eller är inte till för din roll.");
        }
        return new Form(DraftPlace.start(process), null);
    }

    DraftsApi.State state(Form form) {
        boolean isKept = form.caseNumber() == null || drafts.areKeptOf(form.caseNumber());
        Optional<String> savedAt = drafts.savedAt(form.place(), me()).map(SwedishDay::andTime);
        Optional<ObjectNode> values = form.place().isTask()
                ? Optional.empty()
                : forms.ofStart(form.place().id(), me());
        return new DraftsApi.State(savedAt.orElse(null), isKept, isKept ? null : NOT_KEPT, values.orElse(null));
    }

    /** When it was kept, as people read it. */
    String keep(Form form, DraftsApi.Typed typed) {
        if (typed.user() == null || typed.values() == null) {
            throw new ResponseStatusException(
                    BAD_REQUEST, "Det framgår inte vem som har skrivit, eller vad. Ladda om sidan.");
        }
        if (!typed.user().equals(me())) {
            throw new ResponseStatusException(CONFLICT, "Någon annan har loggat in i en annan flik. Ladda om sidan.");
        }
        if (typed.values().toString().length() > LARGEST) {
            throw new ResponseStatusException(PAYLOAD_TOO_LARGE, "Det är för mycket text för att sparas som utkast.");
        }
        return SwedishDay.andTime(keep(form, typed.values()));
    }

    private Instant keep(Form form, ObjectNode values) {
        try {
            return forms.keep(form.place(), me(), all -> about(form, all), values)
                    .orElseThrow(() -> gone(form.place().id()));
        } catch (IllegalArgumentException nothingMayBeKept) {
            // A start form may have been begun before it named anybody.
            discard(form);
            throw new ResponseStatusException(UNPROCESSABLE_ENTITY, NOT_KEPT, nothingMayBeKept);
        }
    }

    /** The case of a task, or the one that a start form names, if its author may know of it. */
    private Optional<CaseNumber> about(Form form, ObjectNode values) {
        return form.place().isTask()
                ? Optional.ofNullable(form.caseNumber())
                : cases.find(values.path(CaseVariables.CASE_NUMBER.name()).asText())
                        .map(OpenCases.Home::number);
    }

    void discard(Form form) {
        drafts.discard(form.place(), me());
    }

    private String me() {
        return user.id().orElseThrow();
    }
}
