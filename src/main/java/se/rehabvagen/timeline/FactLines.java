package se.rehabvagen.timeline;

import static se.rehabvagen.process.CaseVariables.ACTION_PARTY;
import static se.rehabvagen.process.CaseVariables.ALR_ATTEMPT;
import static se.rehabvagen.process.CaseVariables.CONSENT_SCOPE;
import static se.rehabvagen.process.CaseVariables.CORRECTED_MILESTONE;
import static se.rehabvagen.process.CaseVariables.FOLLOW_UP_MONTH;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.PARTICIPANTS;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.SELECTION_GROUND;
import static se.rehabvagen.process.CaseVariables.SEX;
import static se.rehabvagen.process.CaseVariables.SICK_LEAVE_START;
import static se.rehabvagen.process.CaseVariables.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.process.FormWords;

/** Facts in the words of the forms in which they were given. */
@Component
final class FactLines {

    /** What no form asks for in these words. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry(ALR_ATTEMPT.name(), "Försök"),
            Map.entry(FOLLOW_UP_MONTH.name(), "Månader efter avslut"),
            Map.entry(PARTICIPANTS.name(), "Deltagare"),
            Map.entry(SEX.name(), "Kön"),
            Map.entry(SICK_LEAVE_START.name(), "Sjukskriven sedan"),
            Map.entry(SELECTION_GROUND.name(), "Grund för urvalet"),
            Map.entry(UNIT.name(), "Vårdenhet"),
            Map.entry(NEW_UNIT.name(), "Ny vårdenhet"),
            Map.entry(CONSENT_SCOPE.name(), "Får utbytas"),
            // A form that revises calls it the new one.
            Map.entry(PLAN_DATE.name(), "Planerat avslut"));

    /** Codes that no form offers. */
    private static final Map<String, String> VALUES = Map.of(
            "halsa", "hälsa och vård",
            "arbete_socialt", "arbete och social situation",
            "forsorjning", "försörjning",
            "planering", "planering",
            "annan", "annan part",
            "behov", "behov av samordning",
            "sjukfall_over_ett_ar", "sjukfall över ett år");

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
        if (name.equals(UNIT.name()) || name.equals(NEW_UNIT.name())) {
            return insats.unit(text).map(CareUnit::name).orElse(text);
        }
        if (name.equals(SEX.name())) {
            return Sex.of(text).map(Sex::swedish).orElse(text);
        }
        if (name.equals(CORRECTED_MILESTONE.name())) {
            return vocabulary.milestone(text).map(Vocabulary.Kind::label).orElse(text);
        }
        return several(name.equals(PARTICIPANTS.name()) ? ACTION_PARTY.name() : name, text);
    }

    private String several(String name, String codes) {
        return Arrays.stream(codes.split(SEVERAL))
                .map(code -> VALUES.getOrDefault(code, words.value(name, code)))
                .collect(Collectors.joining(", "));
    }
}
