package se.rehabvagen.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTests {

    static List<String> everyShippedFormCanBeChecked() {
        return Forms.shipped();
    }

    @ParameterizedTest
    @MethodSource
    void everyShippedFormCanBeChecked(String id) {
        assertThat(Forms.shipped(id).id()).isEqualTo(id);
        assertThat(Forms.shipped(id).fields()).isNotEmpty();
    }

    @Test
    void whatIsChosenFromAListThatTheServerFillsIsText() {
        String component = """
                {"type":"select","key":"newUnit","label":"Ny vårdenhet","valuesKey":"units"}""";

        FormSchema schema = Forms.of(component);

        assertThat(schema.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.kind()).isEqualTo(FormField.Kind.TEXT));
    }

    static Stream<Arguments> whatTheServerCannotCheckIsRefusedAndNamed() {
        return Stream.of(
                Arguments.of("{\"type\":\"filepicker\",\"key\":\"bilaga\",\"label\":\"Bilaga\"}", "”Bilaga”: typen"),
                Arguments.of("{\"type\":\"expression\",\"key\":\"x\",\"label\":\"Summa\"}", "”Summa”: typen"),
                Arguments.of("{\"type\":\"textfield\",\"key\":\"a.b\",\"label\":\"Ort\"}", "nyckeln ska vara ett namn"),
                Arguments.of(
                        "{\"type\":\"select\",\"key\":\"way\",\"label\":\"Väg\",\"valuesKey\":\"ways\"}",
                        "valen ska stå"),
                Arguments.of(
                        "{\"type\":\"datetime\",\"subtype\":\"time\",\"key\":\"at\",\"timeLabel\":\"Tid\"}",
                        "bara datum utan klockslag"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"ort\",\"label\":\"Ort\",\"readonly\":\"=x\"}",
                        "readonly och disabled"),
                Arguments.of(
                        "{\"type\":\"number\",\"key\":\"n\",\"label\":\"Antal\",\"validate\":{\"min\":\"=x\"}}",
                        "en regel under validate"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"e\",\"label\":\"E-post\",\"validate\":{\"validationType\":\"email\"}}",
                        "en regel under validate"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"o\",\"label\":\"Ort\",\"validate\":{\"pattern\":\"[\"}}",
                        "mönstret är inget"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"o\",\"label\":\"Ort\",\"properties\":{\"valt\":\"true\"}}",
                        "en egenskap är okänd"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"o\",\"label\":\"Ort\",\"conditional\":{\"hide\":\"=n > 3\"}}",
                        "Villkoret ”=n > 3” stöds inte"),
                Arguments.of(
                        "{\"type\":\"textfield\",\"key\":\"o\",\"label\":\"Ort\",\"conditional\":{\"hide\":\"=o = null\"}}",
                        "”o” döljs av sitt eget svar"),
                Arguments.of(
                        "{\"type\":\"group\",\"path\":\"sub\",\"components\":[]}", "En grupp får inte ha en sökväg"));
    }

    @ParameterizedTest
    @MethodSource
    void whatTheServerCannotCheckIsRefusedAndNamed(String component, String hint) {
        assertThatThrownBy(() -> Forms.of(component))
                .isInstanceOf(UnsupportedForm.class)
                .hasMessageContaining("Formuläret ”provform”")
                .hasMessageContaining(hint);
    }

    @Test
    void twoFieldsOfOneNameAreRefused() {
        String field = "{\"type\":\"textfield\",\"key\":\"ort\",\"label\":\"Ort\"}";

        assertThatThrownBy(() -> Forms.of(field, field)).hasMessageContaining("Nyckeln ”ort” finns flera gånger");
    }

    @Test
    void brokenJsonIsToldWithItsLine() {
        assertThatThrownBy(() -> FormSchema.parse("{\n\"id\": ")).hasMessageContaining("inte giltig JSON (rad 2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=a = \"ja\"",
                "=a != \"ja\"",
                "=a = null",
                "=a != null",
                "=a != \"ja\" and b != \"nej\"",
                "=a = \"ja\" or b = \"nej\"",
                "=a = null or b != null",
                "=c = true",
                "=c != true and a = \"ja\"",
                "=c = false or b = null"
            })
    void conditionsMeanWhatTheEnginesFeelSays(String condition) {
        FeelEngineApi feel = FeelEngineBuilder.forJava().build();
        var parsed = feel.parseExpression(condition.substring(1)).parsedExpression();
        for (Map<String, Object> values : worlds()) {
            assertThat(Condition.parse(condition).holds(values::get))
                    .as("%s with %s", condition, values)
                    .isEqualTo(feel.evaluate(parsed, values).result());
        }
    }

    private static List<Map<String, Object>> worlds() {
        List<Map<String, Object>> worlds = new ArrayList<>(List.of(Map.of()));
        for (String a : Arrays.asList("ja", "nej", null)) {
            for (String b : Arrays.asList("ja", "nej", null)) {
                Map<String, Object> world = new HashMap<>();
                world.put("a", a);
                world.put("b", b);
                world.put("c", a == null ? b == null : "ja".equals(a));
                worlds.add(world);
            }
        }
        return worlds;
    }
}
