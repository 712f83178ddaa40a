package se.rehabvagen.timeline.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.AskedQuestions;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.PairQuestions;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.timeline.StoryPart;
import se.rehabvagen.vault.Notes;

/** The questions in a case's story: for the pair alone. */
@Component
final class QuestionsPart implements StoryPart {

    static final String OUTCOME = "fragorUtfall";

    private static final Set<Organisation> PAIR = Set.of(Organisation.FK, Organisation.REGION);

    private final AskedQuestions questions;
    private final QuestionWords words;
    private final QuestionForms forms;
    private final Notes notes;
    private final CaseDoor door;
    private final Accounts accounts;

    QuestionsPart(
            AskedQuestions questions,
            QuestionWords words,
            QuestionForms forms,
            Notes notes,
            CaseDoor door,
            Accounts accounts) {
        this.questions = questions;
        this.words = words;
        this.forms = forms;
        this.notes = notes;
        this.door = door;
        this.accounts = accounts;
    }

    @Override
    public Set<String> offers() {
        return Set.of(PairQuestions.BEGIN);
    }

    @Override
    public void tell(CaseNumber number, Reader reader, Model model) {
        if (!PAIR.contains(reader.organisation())) {
            return;
        }
        OpenedCase at = door.opened(number, reader);
        Outcome outcome = Outcome.in(model, OUTCOME);
        List<AskedQuestions.Question> asked = questions.of(number);
        QuestionWords.Shown shown = words.read(at, asked);
        List<QuestionsView.Line> lines = asked.stream()
                .map(question -> line(question, at, shown, outcome))
                .toList();
        // What was typed in the form of a question that is answered by now is not lost.
        Optional<Typed> homeless = Optional.ofNullable(outcome.typed())
                .filter(typed -> lines.stream().noneMatch(QuestionsView.Line::isTyped));
        model.addAttribute(
                "fragor",
                new QuestionsView(
                        number.value(),
                        QuestionDesk.other(reader.organisation()).organisation().swedish(),
                        outcome.done(),
                        whyNot(at, shown),
                        notes.areKeptOf(number),
                        lines,
                        forms.question(homeless)));
    }

    private String whyNot(OpenedCase at, QuestionWords.Shown shown) {
        boolean isOver = CaseVariables.EXIT_DATE.find(at.reader().facts()).isPresent() || !door.isRunning(at.number());
        if (isOver) {
            return "Ärendet är avslutat. Frågor ställs inte längre här.";
        }
        return shown.isShared()
                ? ""
                : "Samtycke till utbyte mellan Försäkringskassan och Regionen saknas. Frågor kan inte ställas.";
    }

    private QuestionsView.Line line(
            AskedQuestions.Question question, OpenedCase at, QuestionWords.Shown shown, Outcome outcome) {
        Organisation asker = QuestionWords.asker(question);
        LocalDate due = question.isOpen() ? question.due() : null;
        return new QuestionsView.Line(
                question.task(),
                forms.label(CaseVariables.QUESTION_TOPIC, question.topic()),
                who(question.asker(), QuestionDesk.other(question.asked().organisation())),
                who(question.answerer(), question.asked()),
                question.askedOn(),
                shown.text(question.words()),
                shown.hides(question.words(), asker),
                state(question),
                due,
                due != null && due.isBefore(at.reader().today()),
                reply(question, shown),
                isFor(question, at, shown) ? forms.answer(question.task(), outcome) : null);
    }

    private String who(@Nullable String user, Role role) {
        String name = user == null ? role.swedish() : accounts.nameOf(user);
        return name + ", " + role.organisation().swedish();
    }

    private static String state(AskedQuestions.Question question) {
        if (question.answer() != null) {
            return "Besvarad";
        }
        return question.isOpen() ? "Väntar på svar" : "Upphörde utan svar";
    }

    private QuestionsView.@Nullable Reply reply(AskedQuestions.Question question, QuestionWords.Shown shown) {
        AskedQuestions.Answer answer = question.answer();
        return answer == null
                ? null
                : new QuestionsView.Reply(
                        forms.label(CaseVariables.ANSWER_KIND, answer.kind()),
                        answer.on(),
                        shown.text(answer.words()),
                        shown.hides(answer.words(), question.asked().organisation()));
    }

    private static boolean isFor(AskedQuestions.Question question, OpenedCase at, QuestionWords.Shown shown) {
        String answerer = question.answerer();
        return question.isOpen()
                && shown.isShared()
                && question.asked().organisation() == at.reader().organisation()
                && (answerer == null || answerer.equals(at.worker().userId()));
    }
}
