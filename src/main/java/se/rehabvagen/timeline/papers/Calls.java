package se.rehabvagen.timeline.papers;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Party;
import se.rehabvagen.history.GivenAnswers;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.PastForms;
import se.rehabvagen.process.Variable;
import se.rehabvagen.process.form.FormField;
import se.rehabvagen.vault.FreeTexts;

/** Reads what a call to a meeting said; its place from the vault, which logs the reading. */
@Component
final class Calls {

    private static final Set<String> INVITED = Stream.of(
                    CaseVariables.INVITES_VARD,
                    CaseVariables.INVITES_ARBETSGIVARE,
                    CaseVariables.INVITES_AF,
                    CaseVariables.INVITES_ANNAN)
            .map(Variable::name)
            .collect(Collectors.toUnmodifiableSet());

    private final GivenAnswers answers;
    private final PastForms forms;
    private final FreeTexts texts;

    Calls(GivenAnswers answers, PastForms forms, FreeTexts texts) {
        this.answers = answers;
        this.forms = forms;
        this.texts = texts;
    }

    CallDetails of(Meeting meeting, AtWork reader) {
        Map<String, GivenAnswers.Answer> given = answers.of(meeting.call());
        List<FormField> fields =
                forms.ofTask(meeting.call().model(), meeting.call().task()).fields();
        String purpose = text(CaseVariables.MEETING_PURPOSE, given).orElse("");
        return new CallDetails(
                meeting.day(),
                text(CaseVariables.PLANNED_MEETING_TIME, given).map(Calls::time).orElse(null),
                text(CaseVariables.PLANNED_MEETING_PLACE, given)
                        .flatMap(reference -> texts.read(
                                reference, reader.user(), reader.organisation().name()))
                        .orElse(""),
                text(CaseVariables.PLANNED_MEETING_FORM, given).orElse(""),
                purpose,
                label(fields, CaseVariables.MEETING_PURPOSE, purpose),
                fields.stream()
                        .filter(field -> INVITED.contains(field.key()))
                        .filter(field -> isTicked(given.get(field.key())))
                        .map(field -> withinSentence(field.label()))
                        .toList());
    }

    private static String withinSentence(String label) {
        return Arrays.stream(Party.values())
                .filter(party -> party.standing().equals(label))
                .findFirst()
                .map(Party::swedish)
                .orElseGet(() -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1));
    }

    private static Optional<String> text(Variable<String> variable, Map<String, GivenAnswers.Answer> given) {
        return Optional.ofNullable(given.get(variable.name()))
                .map(answer -> answer.value().toString());
    }

    private static boolean isTicked(GivenAnswers.@Nullable Answer answer) {
        return answer != null && Boolean.TRUE.equals(answer.value());
    }

    private static String label(List<FormField> fields, Variable<String> variable, String code) {
        return fields.stream()
                .filter(field -> field.key().equals(variable.name()))
                .map(field -> field.labels().getOrDefault(code, code))
                .findFirst()
                .orElse(code);
    }

    /** People write 9.30, 9:30 and 09:30; the form takes nothing else. */
    private static LocalTime time(String written) {
        String[] parts = written.split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
