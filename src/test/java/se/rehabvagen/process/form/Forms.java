package se.rehabvagen.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The forms that ship, and small ones for one test. */
final class Forms {

    private static final Path SHIPPED = Path.of("forms");

    private Forms() {}

    static FormSchema of(String... components) {
        return FormSchema.parse("{\"id\": \"provform\", \"components\": [" + String.join(",", components) + "]}");
    }

    static FormSchema shipped(String id) {
        return FormSchema.parse(text(SHIPPED.resolve(id + ".form")));
    }

    static List<String> shipped() {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
