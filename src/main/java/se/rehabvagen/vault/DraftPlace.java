package se.rehabvagen.vault;

/**
 * Where a draft belongs.
 *
 * @param isTask whether at a task, else at a start form
 * @param id of the task, or key of the process that the form starts
 */
public record DraftPlace(boolean isTask, String id) {

    public static DraftPlace task(String id) {
        return new DraftPlace(true, id);
    }

    public static DraftPlace start(String process) {
        return new DraftPlace(false, process);
    }

    String column() {
        return isTask ? "task_id" : "start_form";
    }
}
