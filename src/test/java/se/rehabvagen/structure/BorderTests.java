package se.rehabvagen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Messages;
import se.rehabvagen.process.Variable;

/** A name that models and code share is written once in code; elsewhere in code its constant is used. */
class BorderTests {

    private static final String MAIN = "src/main/java";
    private static final Path PACKAGES = Path.of(MAIN, "se", "rehabvagen");

    @Test
    void variablesAreWrittenOnce() {
        // Names of one word are words of other things too: "unit" may be a column of a file.
        Set<String> names = Arrays.stream(CaseVariables.class.getFields())
                .map(BorderTests::nameOf)
                .filter(name -> !name.equals(name.toLowerCase()))
                .collect(Collectors.toSet());

        Set<String> twice = twice(names, "CaseVariables.java");
        // The facts of milestones are rows of the past: their names stay when a variable is renamed.
        twice.removeIf(place -> place.startsWith("history/") || place.startsWith("report/"));

        assertThat(twice).isEmpty();
    }

    @Test
    void messagesAreWrittenOnce() {
        assertThat(twice(Messages.all(), "Messages.java")).isEmpty();
    }

    @Test
    void rolesAreWrittenOnce() {
        Set<String> ids = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toSet());

        Set<String> twice = twice(ids, "Role.java");
        // The keys of a project's own file are the funder's words, some of which our roles bear too.
        twice.removeIf(place -> place.startsWith("intake/InsatsDescription.java"));

        assertThat(twice).isEmpty();
    }

    private static Set<String> twice(Set<String> names, String home) {
        Map<Path, String> files = SourceFiles.java(MAIN);
        return files.entrySet().stream()
                .filter(file -> !file.getKey().endsWith(home))
                .flatMap(file -> names.stream()
                        .filter(name -> file.getValue().contains("\"" + name + "\""))
                        .map(name -> PACKAGES.relativize(file.getKey()) + ": " + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(Field field) {
        try {
            return ((Variable<?>) field.get(null)).name();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
