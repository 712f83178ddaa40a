package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.process.form.FormField.Day;
import se.rehabvagen.process.form.FormField.Demands;
import se.rehabvagen.process.form.FormField.Kind;
import se.rehabvagen.process.form.FormField.Secrecy;

/** Reads one component of a form that people fill in. */
final class FieldReader {

    private static final Map<String, Day> DAYS = Map.of("notFuture", Day.NOT_FUTURE, "future", Day.FUTURE);
    private static final Map<String, Set<String>> PROPERTIES =
            Map.of("vault", Set.of("true", "pair", "report"), "when", DAYS.keySet(), "hindsight", Set.of("required"));
    private static final Set<String> RULES = Set.of("required", "min", "max", "minLength", "maxLength", "pattern");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final JsonNode component;
    private final JsonNode rules;
    private final JsonNode properties;
    private final List<Condition> hides;
    private final FieldGroup group;
    private final List<FormField> columns;

    FieldReader(JsonNode component, List<Condition> hides, FieldGroup group, List<FormField> columns) {
        this.component = component;
        this.rules = component.path("validate");
        this.properties = component.path("properties");
        this.hides = hides;
        this.group = group;
        this.columns = columns;
    }

    /** What the server cannot check of this field; empty if it can be {@link #read}. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (kind() == null) {
            return List.of("”%s”: typen %s stöds inte.".formatted(name(), component.path("type")));
        }
        demand(problems, KEY.matcher(key()).matches(), "nyckeln ska vara ett namn på en variabel (camelCase)");
        demand(problems, kind() != Kind.DATE || isText("subtype", "date"), "bara datum utan klockslag stöds");
        demand(
                problems,
                !hasOptions() || hasFixedOptions(),
                "valen ska stå i formuläret, eller valuesKey vara en lista som servern fyller");
        demand(problems, isPlain("readonly") && isPlain("disabled"), "readonly och disabled ska vara true eller false");
        demand(
                problems,
                rules.properties().stream().allMatch(FieldReader::isKnown),
                "en regel under validate stöds inte");
        demand(problems, properties.properties().stream().allMatch(FieldReader::isMeant), "en egenskap är okänd");
        demand(problems, !isSecret() || kind() == Kind.LONG_TEXT || kind() == Kind.TEXT, "bara text kan vara fritext");
        demand(problems, hasPattern(), "mönstret är inget reguljärt uttryck");
        return problems;
    }

    private void demand(List<String> problems, boolean isFulfilled, String problem) {
        if (!isFulfilled) {
            problems.add("”%s”: %s.".formatted(name(), problem));
        }
    }

    private static boolean isKnown(Map.Entry<String, JsonNode> rule) {
        JsonNode value = rule.getValue();
        return RULES.contains(rule.getKey())
                && switch (rule.getKey()) {
                    case "required" -> value.isBoolean();
                    case "pattern" -> value.isTextual();
                    default -> value.isNumber();
                };
    }

    private static boolean isMeant(Map.Entry<String, JsonNode> property) {
        return PROPERTIES
                .getOrDefault(property.getKey(), Set.of())
                .contains(property.getValue().asText());
    }

    private boolean isPlain(String flag) {
        return !component.has(flag) || component.path(flag).isBoolean();
    }

    private boolean isText(String name, String value) {
        return component.path(name).asText().equals(value);
    }

    private boolean hasPattern() {
        try {
            pattern();
            return true;
        } catch (PatternSyntaxException noPattern) {
            return false;
        }
    }

    FormField read() {
        return new FormField(key(), name(), group.label(), kind(), options(), limits(), demands(), columns);
    }

    private String key() {
        return component.path(kind() == Kind.ROWS ? "path" : "key").asText();
    }

    private String name() {
        String label = component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText();
        return label.isBlank() ? component.path("id").asText() : label;
    }

    private @Nullable Kind kind() {
        return FieldKinds.of(component);
    }

    private boolean hasOptions() {
        return kind() == Kind.CHOICE || kind() == Kind.CHOICES;
    }

    private boolean hasFixedOptions() {
        return !options().isEmpty() && !component.has("valuesKey") && !component.has("valuesExpression");
    }

    private Map<String, String> options() {
        return Streams.labels(component.path("values"));
    }

    private Limits limits() {
        return new Limits(
                rule("min", JsonNode::decimalValue),
                rule("max", JsonNode::decimalValue),
                component.path("decimalDigits").asInt(0),
                rules.path("minLength").asInt(0),
                Math.min(rules.path("maxLength").asInt(Integer.MAX_VALUE), longest()),
                pattern(),
                DAYS.getOrDefault(properties.path("when").asText(), Day.ANY),
                !component.path("allowAddRemove").asBoolean(true));
    }

    private int longest() {
        if (properties.path("vault").asText().equals("report")) {
            return Limits.REPORT_TEXT;
        }
        return kind() == Kind.LONG_TEXT ? Limits.NOTE : kind() == Kind.ROWS ? Limits.ROWS : Limits.LINE;
    }

    private @Nullable Pattern pattern() {
        return rule("pattern", value -> Pattern.compile(value.asText()));
    }

    private <T> @Nullable T rule(String name, Function<JsonNode, T> read) {
        return rules.has(name) ? read.apply(rules.path(name)) : null;
    }

    private boolean isSecret() {
        return secrecy() != Secrecy.NONE;
    }

    private Secrecy secrecy() {
        if (!properties.has("vault")) {
            return Secrecy.NONE;
        }
        return properties.path("vault").asText().equals("pair") ? Secrecy.PAIR : Secrecy.OWN;
    }

    private Demands demands() {
        return new Demands(
                rules.path("required").asBoolean(false),
                properties.has("hindsight"),
                hides,
                group.hides(),
                component.path("disabled").asBoolean(false),
                component.path("readonly").asBoolean(false),
                secrecy());
    }
}
