package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A form's fields are variables of the house, of a sort that Tasklist shows and the server checks. */
final class FormFieldRule implements Rule {

    /** For each component that takes an answer: what its variable must hold. */
    private static final Map<String, Kind> ANSWERS = Map.of(
            "textfield", Kind.TEXT,
            "textarea", Kind.TEXT,
            "select", Kind.TEXT,
            "radio", Kind.TEXT,
            "checkbox", Kind.FLAG,
            "number", Kind.NUMBER,
            "datetime", Kind.DATE,
            "dynamiclist", Kind.LIST);

    /** What a field may say of itself: who reads a text, which days a date may be, what is asked for in hindsight. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "vault",
            Set.of("true", "pair", "report"),
            "when",
            Set.of("notFuture", "future"),
            "hindsight",
            Set.of("required"));

    private static final Set<String> DECORATION = Set.of("text", "group", "table", "separator", "spacer");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.forms().stream()
                .flatMap(file -> Stream.concat(
                        Finding.when(file.id().isBlank(), file.name(), "formuläret", "formuläret saknar id"),
                        file.components().flatMap(component -> check(file, component, words))));
    }

    private static Stream<Finding> check(FormFile file, JsonNode component, Vocabulary words) {
        String type = component.path("type").asText();
        if (DECORATION.contains(type)) {
            return Stream.empty();
        }
        return ANSWERS.containsKey(type)
                ? field(file, component, ANSWERS.get(type), words)
                : file.when(true, component, "Tasklist och servern kan inte visa komponenten " + type);
    }

    private static Stream<Finding> field(FormFile file, JsonNode component, Kind expected, Vocabulary words) {
        String key = FormFile.nameOf(component);
        Kind kind = words.variables().get(key);
        String type = component.path("type").asText();
        return Finding.all(
                file.when(kind == null, component, "fältets Key är ingen känd variabel"),
                file.when(
                        kind != null && kind != expected,
                        component,
                        "variabeln håller %s men fältet ger %s"
                                .formatted(kind == null ? "" : kind.swedish(), expected.swedish())),
                file.when(
                        type.equals("datetime")
                                && !component.path("subtype").asText().equals("date"),
                        component,
                        "välj datum utan klockslag"),
                file.when(
                        component.path("disallowPassedDates").asBoolean(),
                        component,
                        "spärra inte datum i kalendern, som tömmer fältet utan att säga varför; egenskapen when: future räcker"),
                file.when(
                        type.equals("textarea")
                                && !component.path("disabled").asBoolean()
                                && !component.at("/properties").has("vault"),
                        component,
                        "en fri text ska ha egenskapen vault (true, pair eller report), så att den skyddas"),
                file.when(
                        type.equals("textfield") && isOpen(component),
                        component,
                        "en textrad ska ha egenskapen vault (true, pair eller report), ett mönster (pattern), eller bara visas"),
                properties(file, component));
    }

    /** Whatever is written in it would reach the engine as it stands. */
    private static boolean isOpen(JsonNode textLine) {
        return !textLine.path("disabled").asBoolean()
                && !textLine.path("readonly").asBoolean()
                && !textLine.at("/properties").has("vault")
                && textLine.at("/validate/pattern").asText().isBlank();
    }

    private static Stream<Finding> properties(FormFile file, JsonNode component) {
        return component.path("properties").properties().stream()
                .filter(each -> !PROPERTIES
                        .getOrDefault(each.getKey(), Set.of())
                        .contains(each.getValue().asText()))
                .flatMap(each -> file.when(
                        true,
                        component,
                        "egenskapen %s: %s är okänd"
                                .formatted(each.getKey(), each.getValue().asText())));
    }
}
