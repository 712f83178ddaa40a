package se.rehabvagen.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.rehabvagen.testing.DelegateContract;

/** The models, forms and tables that ship, and the same with one thing changed. */
final class ShippedFiles {

    private static final Map<String, byte[]> FILES = read();
    static final ModelSet MODELS = ModelSet.read(FILES);
    static final Vocabulary WORDS = Vocabulary.of(DelegateContract.CURRENT, MODELS, MODELS);

    private ShippedFiles() {}

    static Map<String, byte[]> all() {
        return new TreeMap<>(FILES);
    }

    static String text(String file) {
        return new String(FILES.get(file), StandardCharsets.UTF_8);
    }

    /**
     * One file, edited.
     *
     * @throws IllegalArgumentException if the edit changes nothing
     */
    static ModelSet with(String file, UnaryOperator<String> edit) {
        String edited = edit.apply(text(file));
        if (edited.equals(text(file))) {
            throw new IllegalArgumentException("The edit changes nothing in " + file);
        }
        return ModelSet.read(Map.of(file, edited.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : new String[] {"bpmn", "forms"}) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                paths.filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                        .forEach(path -> files.put(name(path), content(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static byte[] content(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
