package se.rehabvagen.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.process.FormWords;

/** Facts in the words of the forms in which they were given. */
@Component
final class FactLines {

    /** What no form asks for in these words. */
    private static final Map<String, String> LABELS = Map.of(
            "alrAttempt", "Försök",
            "followUpMonth", "Månader efter avslut",
            "participants", "Deltagare",
            "sex", "Kön",
            "sickLeaveStart", "Sjukskriven sedan",
            "selectionGround", "Grund för urvalet",
            "unit", "Vårdenhet",
            "newUnit", "Ny vårdenhet",
            "consentScope", "Får utbytas");

    /** Codes that no form offers. */
    private static final Map<String, String> VALUES = Map.of(
            "halsa", "hälsa och vård",
            "arbete_socialt", "arbete och social situation",
            "forsorjning", "försörjning",
            "planering", "planering",
            "annan", "annan part",
            "behov", "behov av samordning");

    private static final String SEVERAL = "\\|";

    private final FormWords words;
    private final Vocabulary vocabulary;

    FactLines(FormWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The facts of a milestone that have a name people know, in a steady order. */
    List<Story.Fact> of(Milestone milestone, Insats insats) {
        return milestone.facts().entrySet().stream()
                .flatMap(fact -> line(fact.getKey(), fact.getValue(), insats).stream())
                .toList();
    }

    /** What a code of a fact is called. */
    String value(String fact, String code) {
        return words.value(fact, code);
    }

    private Optional<Story.Fact> line(String name, Object value, Insats insats) {
        return Optional.ofNullable(LABELS.get(name))
                .or(() -> words.label(name))
                .filter(label -> !label.isEmpty())
                .map(label -> new Story.Fact(label, text(name, value, insats)));
    }

    private String text(String name, Object value, Insats insats) {
        if (value instanceof Boolean isSo) {
            return isSo ? "ja" : "nej";
        }
        String text = value.toString();
        return switch (name) {
            case "unit", "newUnit" -> insats.unit(text).map(unit -> unit.name()).orElse(text);
            case "sex" -> Sex.of(text).map(Sex::swedish).orElse(text);
            case "correctedMilestone" ->
                Optional.ofNullable(vocabulary.milestones().get(text))
                        .map(Vocabulary.Kind::label)
                        .orElse(text);
            case "participants" -> several("actionParty", text);
            default -> several(name, text);
        };
    }

    private String several(String name, String codes) {
        return Arrays.stream(codes.split(SEVERAL))
                .map(code -> VALUES.getOrDefault(code, words.value(name, code)))
                .collect(Collectors.joining(", "));
    }
}
