package se.rehabvagen.timeline.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a case's pair as one of them sees them, ready to be shown; all texts are Swedish.
 *
 * @param other what the organisation of the other is called
 * @param done what was done just now; empty: nothing
 * @param whyNot why nothing can be asked; empty if it can
 * @param areWordsKept whether what is written is kept; not of a protected person
 * @param lines the latest first
 */
record QuestionsView(
        String number, String other, String done, String whyNot, boolean areWordsKept, List<Line> lines, Form fresh) {

    /**
     * A question.
     *
     * @param asker who asked, as far as it is known
     * @param asked who is to answer, or has
     * @param words what was written; empty: nothing, or nothing that is kept
     * @param isHidden whether something was written that is not shown without a consent
     * @param state e.g. {@code Besvarad}
     * @param due the last day for an answer that is waited for, or null
     * @param reply null as long as there is none
     * @param answer the form in which the reader answers, or null
     */
    record Line(
            String id,
            String topic,
            String asker,
            String asked,
            LocalDate on,
            String words,
            boolean isHidden,
            String state,
            @Nullable LocalDate due,
            boolean isLate,
            @Nullable Reply reply,
            @Nullable Form answer) {

        boolean isTyped() {
            return answer != null && answer.isTyped();
        }
    }

    /** What was answered. */
    record Reply(String kind, LocalDate on, String words, boolean isHidden) {}

    /**
     * A form.
     *
     * @param key sets its fields apart from those of the others
     * @param action where it is sent, below the case's questions
     * @param choices of the one thing that is chosen beside the text
     * @param problems by name of the field
     * @param isTyped whether it comes back with what was typed
     */
    record Form(
            String key,
            String action,
            List<Choice> choices,
            String text,
            Map<String, String> problems,
            boolean isTyped) {}
}
