package se.rehabvagen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed list of Swedish terms that stay Swedish in code. */
class GlossaryTests {

    private static final Pattern ROW = Pattern.compile("(?m)^ \\* (\\S.*?) {2,}([A-Za-z]+) {2,}(\\S.*)$");

    /** @param identifier how code writes the term */
    private record Term(String swedish, String identifier, String meaning) {

        /** The term without dots, in camel case; a list of related terms is written by its first. */
        String expected() {
            String plain = Normalizer.normalize(swedish.split(",")[0], Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            StringBuilder camel = new StringBuilder();
            for (String word : plain.split("[ -]")) {
                camel.append(
                        camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return camel.toString();
        }
    }

    private final Map<Path, String> code = SourceFiles.java("src/main/java");

    private List<Term> terms() {
        String glossary = code.get(Path.of("src/main/java/se/rehabvagen/domain/package-info.java"));
        return ROW.matcher(glossary)
                .results()
                .map(row -> new Term(row.group(1), row.group(2), row.group(3)))
                .filter(term -> !term.identifier.equals("identifier"))
                .toList();
    }

    @Test
    void identifiersAreTheTermsWithoutDots() {
        assertThat(terms()).hasSizeGreaterThan(15).allSatisfy(term -> {
            assertThat(term.identifier).matches("[a-zA-Z]+");
            assertThat(term.expected()).startsWith(term.identifier);
            assertThat(term.meaning).isNotBlank();
        });
    }

    @Test
    void everyTermIsUsed() {
        String all = String.join(
                        "\n",
                        Stream.concat(
                                        code.entrySet().stream()
                                                .filter(file -> !file.getKey().endsWith("domain/package-info.java"))
                                                .map(Map.Entry::getValue),
                                        SourceFiles.of(path -> true, "bpmn", "forms").values().stream())
                                .toList())
                .toLowerCase(Locale.ROOT);

        assertThat(terms()).filteredOn(term -> !isIn(all, term.identifier)).isEmpty();
    }

    private static boolean isIn(String text, String identifier) {
        String hyphens = identifier.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return text.contains(identifier.toLowerCase(Locale.ROOT)) || text.contains(hyphens);
    }

    @Test
    void everyPackageSaysWhatItIsAndKeepsNullOut() {
        Map<Path, String> packages = SourceFiles.of(path -> path.endsWith("package-info.java"), "src/main/java");
        packages.values().removeIf(text -> text.contains("/**") && text.contains("@NullMarked"));
        Map<Path, Boolean> missing = new TreeMap<>();
        code.keySet()
                .forEach(path ->
                        missing.put(path.getParent(), !code.containsKey(path.resolveSibling("package-info.java"))));
        missing.remove(Path.of("src/main/java/se/rehabvagen"));

        assertThat(packages.keySet()).isEmpty();
        assertThat(missing).doesNotContainValue(true);
    }
}
