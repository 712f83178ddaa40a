package se.rehabvagen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only a look at the text finds. */
class TextTests {

    private static final String MAIN = "src/main/java";
    private static final String TEST = "src/test/java";
    /** Lines that run: imports, comments and empty lines make a file longer but not harder to read. */
    private static final Pattern CODE = Pattern.compile("^(?!import |package |\\s*(//|/?\\*)|\\s*$)");

    private static final int MOST_LINES = 150;

    /** A test is a list of sentences, each read alone. */
    private static final int MOST_LINES_OF_A_TEST = 360;

    /** Files that are long because they are lists, and why that is better than two. */
    private static final Map<String, String> LONG_FILES =
            Map.of("CaseVariables.java", "the only list of variables: one line each, nothing to read but names");

    private static final Pattern MACHINE = Pattern.compile("(^|[\\s\"'=(])(/work/|/root/|/home/|/tmp/)|\\.\\./shared");

    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?\\.maven|maven\\.apache\\.org/maven2|registry\\.npm|npmjs\\.|docker\\.io|ghcr\\.io|quay\\.io|oss\\.sonatype|artifacts\\.camunda");

    private static final Pattern ELEMENT = Pattern.compile(
            "\\b(startEvent|endEvent|event|userTask|serviceTask|businessRuleTask|sendTask|callActivity|subProcess|gateway|flow)_[a-zA-Z]");

    /** Where cases wait is told by the places of the models. */
    private static final Pattern ABOUT_MODELS =
            Pattern.compile("/(paths|modelling|structure|benchmark|bottleneck)/|/ReferenceWaits\\.java");

    private static final Pattern UNFINISHED = Pattern.compile("TODO|FIXME|@Disabled|printStackTrace");

    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*+\"|'(\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\n]*+");

    @Test
    void filesAreShort() {
        assertThat(longer(MAIN, MOST_LINES)).containsExactlyInAnyOrderElementsOf(LONG_FILES.keySet());
        assertThat(longer(TEST, MOST_LINES_OF_A_TEST)).isEmpty();
    }

    private static List<String> longer(String folder, int most) {
        return SourceFiles.java(folder).entrySet().stream()
                .filter(file ->
                        file.getValue().lines().filter(CODE.asPredicate()).count() > most)
                .map(file -> file.getKey().getFileName().toString())
                .toList();
    }

    @Test
    void codeKnowsNoElementOfAModel() {
        assertThat(SourceFiles.lines(SourceFiles.java(MAIN), ELEMENT)).isEmpty();
    }

    @Test
    void onlyTestsOfModelsKnowTheirElements() {
        Map<Path, String> others = SourceFiles.java(TEST);
        others.keySet().removeIf(path -> ABOUT_MODELS.matcher(path.toString()).find());

        assertThat(SourceFiles.lines(others, ELEMENT)).isEmpty();
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        Map<Path, String> files = SourceFiles.of(
                path -> !path.getFileName().toString().matches("TextTests\\.java|.*\\.(png|xlsx|docx|ttf|ico|woff2?)"),
                "src",
                "bpmn",
                "forms",
                ".ci",
                "pom.xml",
                "README.md");

        assertThat(SourceFiles.lines(files, MACHINE)).isEmpty();
        assertThat(SourceFiles.lines(files, REGISTRY)).isEmpty();
    }

    @Test
    void codeTellsItsLogAndNotTheConsole() {
        assertThat(SourceFiles.lines(SourceFiles.java(MAIN), Pattern.compile("System\\.(out|err)")))
                .isEmpty();
    }

    @Test
    void nothingSleepsAndNothingIsLeftToDo() {
        Map<Path, String> others = SourceFiles.java(MAIN, TEST);
        others.keySet().removeIf(path -> path.endsWith("TextTests.java"));

        assertThat(SourceFiles.lines(others, UNFINISHED)).isEmpty();
        others.keySet().removeIf(path -> path.startsWith(MAIN));
        assertThat(SourceFiles.lines(others, Pattern.compile("Thread\\.sleep"))).isEmpty();
    }

    @Test
    void identifiersHaveNoSwedishLetters() {
        Map<Path, String> code = SourceFiles.java(MAIN, TEST);
        code.replaceAll((path, text) -> LITERAL_OR_COMMENT.matcher(text).replaceAll(""));

        assertThat(SourceFiles.lines(code, Pattern.compile("[åäöÅÄÖé]"))).isEmpty();
    }
}
