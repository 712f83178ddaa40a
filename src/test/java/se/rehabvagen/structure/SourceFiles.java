package se.rehabvagen.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text files of the project. */
final class SourceFiles {

    private SourceFiles() {}

    /** Path and text of the files under some folders or of single files; a folder that is missing is an error. */
    static Map<Path, String> of(Predicate<Path> which, String... places) {
        Map<Path, String> files = new TreeMap<>();
        for (String place : places) {
            try (Stream<Path> paths = Files.walk(Path.of(place))) {
                paths.filter(Files::isRegularFile).filter(which).forEach(path -> files.put(path, text(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static Map<Path, String> java(String... places) {
        return of(path -> path.toString().endsWith(".java"), places);
    }

    /** The lines in which something is found, each with its file. */
    static List<String> lines(Map<Path, String> files, Pattern wanted) {
        return files.entrySet().stream()
                .flatMap(file -> file.getValue()
                        .lines()
                        .filter(line -> wanted.matcher(line).find())
                        .map(line -> file.getKey() + ": " + line.trim()))
                .toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
