package se.rehabvagen.timeline.notes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.AskedQuestions;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Variable;
import se.rehabvagen.vault.Disclosures;
import se.rehabvagen.vault.FreeTexts;

/**
 * What the pair wrote in its questions and answers. What the other wrote is shown as long as the individual's consent is in force; the
 * first time it is logged as handed over.
 */
@Component
final class QuestionWords {

    private static final String STEP = "fraga-till-part";

    private final FreeTexts texts;
    private final Disclosures log;

    QuestionWords(FreeTexts texts, Disclosures log) {
        this.texts = texts;
        this.log = log;
    }

    /** Something that was written: where it lies, by whom, and which fact of the case it is. */
    private record Written(String reference, Organisation by, Variable<String> fact) {

        static Stream<Written> of(@Nullable String reference, Organisation by, Variable<String> fact) {
            return reference == null ? Stream.empty() : Stream.of(new Written(reference, by, fact));
        }
    }

    /**
     * What may be shown to somebody.
     *
     * @param isShared whether the consent is in force on which it rests
     * @param texts by reference
     */
    record Shown(Organisation reader, boolean isShared, Map<String, String> texts) {

        /** What was written; empty where nothing was, or it is not shown. */
        String text(@Nullable String reference) {
            return reference == null ? "" : texts.getOrDefault(reference, "");
        }

        /** Whether something was written that is not shown without a consent. */
        boolean hides(@Nullable String reference, Organisation by) {
            return reference != null && !isShared && by != reader;
        }
    }

    /** The organisation of whoever asked. */
    static Organisation asker(AskedQuestions.Question question) {
        return QuestionDesk.other(question.asked().organisation()).organisation();
    }

    /** Reads what may be shown of some questions. */
    Shown read(OpenedCase at, List<AskedQuestions.Question> questions) {
        Organisation own = at.reader().organisation();
        boolean isShared = Consents.isInForce(
                CaseVariables.EXCHANGE_CONSENT, at.reader().facts(), at.reader().today());
        List<Written> shown = questions.stream()
                .flatMap(QuestionWords::written)
                .filter(each -> isShared || each.by() == own)
                .toList();
        log(at, shown);
        List<String> references = shown.stream().map(Written::reference).toList();
        return new Shown(
                own,
                isShared,
                texts.readAll(at.number(), references, at.worker().userId(), own.name()));
    }

    private static Stream<Written> written(AskedQuestions.Question question) {
        AskedQuestions.Answer answer = question.answer();
        return Stream.concat(
                Written.of(question.words(), asker(question), CaseVariables.QUESTION_NOTE),
                answer == null
                        ? Stream.empty()
                        : Written.of(answer.words(), question.asked().organisation(), CaseVariables.ANSWER_NOTE));
    }

    private void log(OpenedCase at, List<Written> shown) {
        Organisation own = at.reader().organisation();
        Organisation other = QuestionDesk.other(own).organisation();
        List<Disclosures.Shown> told = shown.stream()
                .filter(each -> each.by() == other)
                .map(each -> new Disclosures.Shown(
                        each.reference(), STEP, Set.of(each.fact().name())))
                .toList();
        log.shown(at.number(), other, own, at.reader().ground(other), told);
    }
}
