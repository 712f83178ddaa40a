package se.rehabvagen.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Variable;
import se.rehabvagen.testing.DelegateContract;

/** The code behind the models, read as text: a constant of {@link CaseVariables} in it is a variable that it may write. */
final class DelegateCode {

    private static final Path MAIN = Path.of("src/main/java/se/rehabvagen");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    DelegateCode() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var field : CaseVariables.class.getFields()) {
            try {
                names.put(field.getName(), ((Variable<?>) field.get(null)).name());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    boolean isBean(String name) {
        return DelegateContract.CURRENT.contains(name);
    }

    /** What the class behind a bean, and the classes that it names, may write. */
    Set<String> variablesOf(String bean) {
        return variablesIn(Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
    }

    Set<String> variablesIn(String... classes) {
        Set<String> found = new TreeSet<>();
        for (String each : classes) {
            CONSTANT.matcher(sources.getOrDefault(each, ""))
                    .results()
                    .map(constant -> names.get(constant.group()))
                    .filter(name -> name != null)
                    .forEach(found::add);
        }
        return found;
    }

    /** The constants of variables that stand in no other class than the list itself. */
    Set<String> unnamed() {
        String all = sources.entrySet().stream()
                .filter(each -> !each.getKey().equals("CaseVariables"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        Set<String> used = new TreeSet<>();
        CONSTANT.matcher(all).results().forEach(constant -> used.add(constant.group()));
        return names.entrySet().stream()
                .filter(each -> !used.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String source(String name) {
        return sources.get(name);
    }

    String all() {
        return String.join("\n", sources.values());
    }
}
