package se.rehabvagen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The texts of the webapps, beside the English ones that come with them. */
class WebappLocalesTests {

    private static final Pattern GAP_OR_TAG =
            Pattern.compile("\\{\\{[^}]*}}|</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>|&[lg]t;");

    private static final Pattern AROUND_A_WORD = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    /** Written alike in both languages. */
    private static final Set<String> ALIKE = Set.of(
            "",
            "csv",
            "diagram",
            "element",
            "filter",
            "id",
            "information",
            "json",
            "ok",
            "operator",
            "period",
            "process",
            "status",
            "system",
            "version");

    private static final Set<String> NAMES =
            Set.of("admin", "camunda", "camunda cockpit", "cockpit", "optimize", "tasklist");

    private enum Webapp {
        TASKLIST,
        COCKPIT,
        ADMIN,
        WELCOME;

        private String file(String language) throws IOException {
            return new ClassPathResource("META-INF/resources/webjars/camunda/app/%s/locales/%s.json"
                            .formatted(name().toLowerCase(Locale.ROOT), language))
                    .getContentAsString(StandardCharsets.UTF_8);
        }

        private JsonNode english() throws IOException {
            String withMarkOfByteOrder = file("en");
            return new ObjectMapper().readTree(withMarkOfByteOrder.substring(withMarkOfByteOrder.indexOf('{')));
        }

        private JsonNode swedish() throws IOException {
            return new ObjectMapper().readTree(file("sv"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereInTheSameOrder(Webapp webapp) throws IOException {
        assertThat(keys("", webapp.swedish())).containsExactlyElementsOf(keys("", webapp.english()));
    }

    @ParameterizedTest
    @EnumSource
    void theSameIsFilledInAndTagged(Webapp webapp) throws IOException {
        JsonNode swedish = webapp.swedish().get("labels");

        for (Map.Entry<String, JsonNode> english :
                webapp.english().get("labels").properties()) {
            assertThat(gapsAndTags(swedish.path(english.getKey())))
                    .as(english.getKey())
                    .isEqualTo(gapsAndTags(english.getValue()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftInEnglish(Webapp webapp) throws IOException {
        JsonNode swedish = webapp.swedish().get("labels");

        List<String> left = webapp.english().get("labels").properties().stream()
                .filter(english -> english.getValue().equals(swedish.get(english.getKey())))
                .map(english -> english.getValue().asText())
                .filter(text -> {
                    String words = AROUND_A_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
                    return !ALIKE.contains(words) && !NAMES.contains(words);
                })
                .toList();

        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELCOME", value = Webapp.class)
    void daysAreWrittenAsInSweden(Webapp webapp) throws IOException {
        JsonNode dates = webapp.swedish().get("dateLocales");

        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("YYYY-MM-DD");
        assertThat(dates.at("/longDateFormat/LL").asText()).isEqualTo("YYYY-MM-DD");
        assertThat(dates.at("/longDateFormat/LLL").asText()).isEqualTo("YYYY-MM-DD LT");
        assertThat(dates.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
        assertThat(dates.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(dates.at("/week/doy").asInt()).isEqualTo(4);
    }

    private static List<String> keys(String path, JsonNode node) {
        Stream<String> inside = node instanceof ObjectNode object
                ? object.properties().stream()
                        .flatMap(each -> keys(path + "/" + each.getKey(), each.getValue()).stream())
                : Stream.of(path + " " + node.getNodeType() + " " + node.size());
        return inside.toList();
    }

    private static List<String> gapsAndTags(JsonNode text) {
        return GAP_OR_TAG
                .matcher(text.asText())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
