package se.rehabvagen.timeline.notes;

import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.PairQuestions;
import se.rehabvagen.process.SubmissionRefused;

/** Takes in a question to the other of the pair, or an answer, or says why not. */
@Component
final class QuestionDesk {

    /** Where a sentence stands that is about no field alone. */
    static final String WHOLE = "hela";

    private final PairQuestions questions;
    private final QuestionForms forms;

    QuestionDesk(PairQuestions questions, QuestionForms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    /** The role of the other of the pair. */
    static Role other(Organisation own) {
        return own == Organisation.FK ? Role.REHABKOORDINATOR : Role.FORSAKRINGSUTREDARE;
    }

    Outcome ask(OpenedCase at, Typed typed) {
        String topic = typed.one(QuestionForms.TOPIC);
        Typed checked = (forms.offers(CaseVariables.QUESTION_TOPIC, topic)
                        ? typed
                        : typed.wrong(QuestionForms.TOPIC, "Välj vad frågan gäller."))
                .withTextChecked();
        Role other = other(at.reader().organisation());
        return taken(
                checked,
                "Frågan är ställd till %s.".formatted(other.organisation().swedish()),
                () -> questions.ask(at.number(), other, topic, checked.text()));
    }

    Outcome answer(OpenedCase at, String task, Typed typed) {
        String kind = typed.one(QuestionForms.KIND);
        Typed checked = (forms.offers(CaseVariables.ANSWER_KIND, kind)
                        ? typed
                        : typed.wrong(QuestionForms.KIND, "Välj om frågan kan besvaras."))
                .withTextChecked();
        return taken(checked, "Frågan är besvarad.", () -> questions.answer(at.number(), task, kind, checked.text()));
    }

    private static Outcome taken(Typed checked, String sentence, Runnable deed) {
        if (!checked.isGood()) {
            return Outcome.refused(checked);
        }
        try {
            deed.run();
            return Outcome.done(sentence);
        } catch (SubmissionRefused inSwedish) {
            return Outcome.refused(checked.wrong(WHOLE, inSwedish.getMessage()));
        }
    }
}
