package se.rehabvagen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;

/** The form library that comes with Tasklist speaks English only: whatever it can say to people has a Swedish text of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormTextsTests {

    private static final String LIBRARIES = "META-INF/resources/webjars/camunda/lib/deps.js";
    private static final String ASSETS = "static/assets/";

    /** Where one library of many ends in the file, and the next begins. */
    private static final Pattern BORDER = Pattern.compile("[,{]\\d{1,6}:(?:function\\(|\\()");

    private static final Pattern WORDS = Pattern.compile("\\p{Lu}\\p{Ll}.*|.*\\p{L} +\\p{L}.*", Pattern.DOTALL);

    /** Long enough to be told from a piece of something else. */
    private static final int A_PIECE = 8;

    /** What the library's editor calls its components, their settings and its examples. */
    private static final String IN_THE_EDITOR = """
            Allow same origin|Button|Camera access|Checkbox|Checkbox group|Date|Date & Time|Date time|Dominic Leaf
            Dynamic list|Erika Muller|Expression|Forms submission|Geolocation|Group|HTML view|Image view|Input data
            John Doe|Microphone access|Name|No timezone|Number|Open in fullscreen|Open modal windows|Open popups
            Radio group|Script execution|Separator|Spacer|Static|Storage access by user|Table|Tag list|Text area
            Text field|Text view|Time|Top level navigation|UTC normalized|UTC offset|Value
            """;

    /** Names of keys, of ids and of parts of expressions. */
    private static final String NAMES = """
            ArrowDown|ArrowUp|Backspace|Context|Delete|Enter|Escape|Feel|FeelBlock|Field|FilterContext|FilterExpression
            Form|LoopSpanner|NaN|PathExpression|Root|Row_|Space|VariableName
            """;

    /** Thrown or logged for whoever wrote the form or the program; the gate of deployments keeps such forms out. */
    private static final String FOR_PROGRAMMERS = """
            No options source defined in the form definition|Unknown expression type:
            binding path '{}' is already claimed|cannot claim path '{}'|no open path found for '{}'
            cannot claim a path that contains a repeater without specifying a claimerId or knownAncestorIds
            cannot render field <{}>|command and handler required|command and handlerCls must be defined
            command required|form field of type <{}> has no config|form field of type <{}> not supported
            form field registry has no form|form field with ID {} already exists|form field with id <{}> already exists
            form is read-only|illegal invocation in <execute> or <revert> phase (action:
            no command handler registered for <|no event type specified|overriding handler for command <
            parentNode required|priority must be a number|type required|unhandled error in event listener
            replacements for field {} must be a string, array or null/undefined
            this form field instance is already registered
            """;

    /** Their licence forbids to change how they name themselves. */
    private static final String OF_THE_MAKERS = """
            Powered by bpmn.io|Web-based tooling for BPMN, DMN, and forms powered by
            """;

    private static final Set<String> NEVER_TRANSLATED =
            List.of(IN_THE_EDITOR, NAMES, FOR_PROGRAMMERS, OF_THE_MAKERS).stream()
                    .flatMap(texts -> Arrays.stream(texts.split("[|\n]")))
                    .collect(Collectors.toSet());

    /** Of pages, styles and the language itself. */
    private static final Pattern CODE = Pattern.compile("fjs-.*|position: .*|use strict|<!DOCTYPE.*");

    private String libraries = "";
    private Map<String, String> ours = Map.of();

    @BeforeAll
    void read() throws IOException {
        libraries = textOf(LIBRARIES);
        String script = textOf(ASSETS + "form-texts.js");
        String json = script.substring(script.indexOf("export default") + 14, script.lastIndexOf(';'));
        ours = new ObjectMapper().readerForMapOf(String.class).readValue(json);
    }

    @Test
    void whateverTheLibrarySaysHasASwedishText() {
        Set<String> english = ScriptTexts.in(formLibrary()).stream()
                .filter(WORDS.asMatchPredicate())
                .filter(text -> !CODE.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(english).contains("Field is required.", "Remove list item {}", "Nothing to show.");
        assertThat(english).filteredOn(text -> !hasSwedish(text)).isSubsetOf(NEVER_TRANSLATED);
    }

    @Test
    void aSwedishTextFillsInNoMoreThanTheEnglishAndIsNeverTranslatedAgain() {
        ours.forEach((english, swedish) -> {
            assertThat(swedish).as(english).isNotBlank().isNotEqualTo(english);
            assertThat(swedish.split("\\{}", -1))
                    .as(english)
                    .hasSizeLessThanOrEqualTo(english.split("\\{}", -1).length);
            assertThat(ours).doesNotContainKey(swedish);
        });
    }

    @Test
    void theCalendarSaysEverythingInSwedish() throws IOException {
        Matcher words = Pattern.compile("\\{weekdays:\\{shorthand:\\[\"Sun\".*?time_24hr:")
                .matcher(libraries);
        assertThat(words.find()).isTrue();
        List<String> names = Pattern.compile("[{,]([a-z]\\w+):")
                .matcher(words.group())
                .results()
                .map(name -> name.group(1) + ":")
                .toList();

        assertThat(names).contains("months:", "weekAbbreviation:", "yearAriaLabel:");
        assertThat(names)
                .filteredOn(name -> !name.equals("daysInMonth:"))
                .allSatisfy(name ->
                        assertThat(textOf(ASSETS + "webapps-calendar.js")).contains(name));
    }

    private String formLibrary() {
        int inside = libraries.indexOf("\"Field is required.\"");
        List<Integer> borders =
                BORDER.matcher(libraries).results().map(MatchResult::start).toList();
        int from = borders.stream()
                .mapToInt(border -> border)
                .filter(border -> border < inside)
                .max()
                .orElseThrow();
        int to = borders.stream().filter(border -> border > inside).findFirst().orElse(libraries.length());
        return libraries.substring(from, to);
    }

    /** Whether it is one of ours, or a piece of one. */
    private boolean hasSwedish(String text) {
        Pattern pattern = Pattern.compile(
                Arrays.stream(text.split("\\{}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return ours.containsKey(text)
                || text.length() >= A_PIECE
                        && ours.keySet().stream()
                                .anyMatch(english -> pattern.matcher(english).find());
    }

    private static String textOf(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
