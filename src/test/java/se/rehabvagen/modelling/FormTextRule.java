package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A form begins by saying what is done; every field has a label, an id of its own, and codes that machines match. */
final class FormTextRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.forms().stream()
                .flatMap(file -> Finding.all(
                        Finding.when(
                                !file.form().at("/components/0/type").asText().equals("text"),
                                file.name(),
                                file.id(),
                                "börja formuläret med en text om vad som görs och vad som händer sedan"),
                        repeated(file),
                        file.components().flatMap(component -> component(file, component))));
    }

    private static Stream<Finding> repeated(FormFile file) {
        Set<String> seen = new HashSet<>();
        return file.components()
                .filter(component -> component.has("key"))
                .flatMap(component ->
                        file.when(!seen.add(FormFile.nameOf(component)), component, "fältet finns två gånger"));
    }

    private static Stream<Finding> component(FormFile file, JsonNode component) {
        String type = component.path("type").asText();
        String label =
                component.path(type.equals("datetime") ? "dateLabel" : "label").asText();
        boolean isNote = type.equals("textarea")
                && !component.path("disabled").asBoolean()
                // About no case: what the project writes for its reports.
                && !component.at("/properties/vault").asText().equals("report");
        return Finding.all(
                file.when(label.isBlank() && !type.equals("text"), component, "fältet saknar svensk ledtext (Label)"),
                file.when(
                        isNote
                                && (component.at("/validate/maxLength").asInt() != 1000
                                        || component.at("/validate/required").asBoolean()
                                        || !FormFile.nameOf(component).endsWith("Note")),
                        component,
                        "en fri text är frivillig, högst 1000 tecken och heter på Note"),
                file.when(
                        component.at("/validate").has("pattern")
                                && !component
                                        .path("description")
                                        .asText()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("till exempel"),
                        component,
                        "fältet har ett mönster men inget exempel (Field description: ”Till exempel …”)"),
                values(file, component));
    }

    private static Stream<Finding> values(FormFile file, JsonNode component) {
        Set<String> seen = new HashSet<>();
        Stream.Builder<Finding> found = Stream.builder();
        for (JsonNode value : component.path("values")) {
            String code = value.path("value").asText();
            // A milestone's key is a code with hyphens, and the extent of a benefit is a share in per cent.
            boolean isTidy = code.matches("[a-z]+([_-][a-z]+)*|\\d+|[A-Z]") && seen.add(code);
            file.when(!isTidy, component, "värdet %s: små bokstäver utan å, ä och ö, en gång".formatted(code))
                    .forEach(found);
            file.when(value.path("label").asText().isBlank(), component, "värdet %s saknar ledtext".formatted(code))
                    .forEach(found);
        }
        return found.build();
    }
}
