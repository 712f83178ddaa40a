package se.rehabvagen.timeline.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.FormWords;
import se.rehabvagen.process.Variable;

/** The forms in which is asked and answered, as they open or come back; what can be chosen is what the models' forms offer. */
@Component
final class QuestionForms {

    static final String NEW = "fraga";
    static final String TOPIC = "amne";
    static final String KIND = "kan";

    private final FormWords words;

    QuestionForms(FormWords words) {
        this.words = words;
    }

    static String answerKey(String task) {
        return "svar-" + task;
    }

    QuestionsView.Form question(Optional<Typed> typed) {
        return form(NEW, "", choices(CaseVariables.QUESTION_TOPIC, TOPIC, typed), typed);
    }

    QuestionsView.Form answer(String task, Outcome outcome) {
        Optional<Typed> typed = outcome.typed(answerKey(task));
        return form(answerKey(task), "/" + task + "/svar", choices(CaseVariables.ANSWER_KIND, KIND, typed), typed);
    }

    /** Whether a form offers a code. */
    boolean offers(Variable<String> fact, String code) {
        return words.choices(fact.name()).containsKey(code);
    }

    /** What a code is called, Swedish. */
    String label(Variable<String> fact, String code) {
        return words.value(fact.name(), code);
    }

    private List<Choice> choices(Variable<String> fact, String field, Optional<Typed> typed) {
        String chosen = typed.map(form -> form.one(field)).orElse("");
        return words.choices(fact.name()).entrySet().stream()
                .map(code ->
                        new Choice(code.getKey(), code.getValue(), code.getKey().equals(chosen)))
                .toList();
    }

    private static QuestionsView.Form form(String key, String action, List<Choice> choices, Optional<Typed> typed) {
        return new QuestionsView.Form(
                key,
                action,
                choices,
                typed.map(Typed::text).orElse(""),
                typed.map(Typed::problems).orElse(Map.of()),
                typed.isPresent());
    }
}
