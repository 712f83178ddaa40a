package se.rehabvagen.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one {@code .form} file and gathers all that the server cannot check. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "table", "spacer", "separator", "button");

    private final List<String> problems = new ArrayList<>();

    FormSchema read(String json) {
        JsonNode form = tree(json);
        String id = form.path("id").asText();
        List<FormField> fields = fields(form, FieldGroup.NONE);
        refuseTwins(fields);
        refuseCircles(fields);
        if (!problems.isEmpty()) {
            throw new UnsupportedForm(id, problems);
        }
        return new FormSchema(id, fields);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnsupportedForm(
                    "",
                    List.of("Filen är inte giltig JSON (rad %d)."
                            .formatted(e.getLocation().getLineNr())));
        }
    }

    private List<FormField> fields(JsonNode parent, FieldGroup group) {
        return Streams.of(parent.path("components"))
                .flatMap(component -> component(component, group))
                .toList();
    }

    private Stream<FormField> component(JsonNode component, FieldGroup around) {
        String type = component.path("type").asText();
        if (SHOWN_ONLY.contains(type)) {
            return Stream.empty();
        }
        if (type.equals("group")) {
            return group(component, around);
        }
        List<FormField> columns = type.equals("dynamiclist") ? columns(component) : List.of();
        FieldReader field = new FieldReader(component, hides(component), around, columns);
        List<String> found = field.problems();
        problems.addAll(found);
        return found.isEmpty() ? Stream.of(field.read()) : Stream.empty();
    }

    private Stream<FormField> group(JsonNode group, FieldGroup outer) {
        if (group.hasNonNull("path")) {
            problems.add("En grupp får inte ha en sökväg (path).");
        }
        List<Condition> hides =
                Stream.concat(outer.hides().stream(), hides(group).stream()).toList();
        String label = group.path("label").asText();
        return fields(group, new FieldGroup(label.isBlank() ? outer.label() : label, hides)).stream();
    }

    private List<FormField> columns(JsonNode list) {
        List<FormField> columns = fields(list, FieldGroup.NONE);
        for (FormField column : columns) {
            if (!column.demands().hides().isEmpty()
                    || !column.demands().groupHides().isEmpty()) {
                problems.add("”%s”: villkor stöds inte i en lista.".formatted(column.label()));
            }
            if (column.isList() || column.isSecret()) {
                problems.add("”%s”: listor och fritext stöds inte i en lista.".formatted(column.label()));
            }
        }
        refuseTwins(columns);
        return columns;
    }

    private List<Condition> hides(JsonNode component) {
        JsonNode hide = component.path("conditional").path("hide");
        if (hide.isMissingNode()) {
            return List.of();
        }
        try {
            return List.of(Condition.parse(hide.asText()));
        } catch (IllegalArgumentException beyondComparisons) {
            problems.add("Villkoret ”%s” stöds inte: jämför fält med texter, med antingen and eller or."
                    .formatted(hide.asText()));
            return List.of();
        }
    }

    private void refuseTwins(List<FormField> fields) {
        Set<String> seen = new HashSet<>();
        fields.stream()
                .map(FormField::key)
                .filter(key -> !seen.add(key))
                .forEach(twin -> problems.add("Nyckeln ”%s” finns flera gånger.".formatted(twin)));
    }

    /** A field that hides itself through others could be neither asked for nor left out. */
    private void refuseCircles(List<FormField> fields) {
        if (problems.isEmpty()) {
            Circles.in(fields).forEach(key -> problems.add("”%s” döljs av sitt eget svar.".formatted(key)));
        }
    }
}
