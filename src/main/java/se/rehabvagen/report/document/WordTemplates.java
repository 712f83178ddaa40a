package se.rehabvagen.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.paper.ReportKind;

/** The Word templates in use: those of the folder that is set, and where it has none, those that come with the product. */
@Component
final class WordTemplates {

    private final Map<ReportKind, WordTemplate> templates = new EnumMap<>(ReportKind.class);

    /**
     * @param folder holds files named as the kinds' ids, such as {@code lagesrapport.docx}; empty: none
     * @throws IllegalStateException naming file and placeholders, if a template cannot be used
     */
    @Autowired
    WordTemplates(@Value("${rehabvagen.reports.templates:}") String folder, ObjectProvider<TemplateNames> names) {
        this(folder, names.stream().toList());
    }

    WordTemplates(String folder, List<TemplateNames> names) {
        List<String> mistakes = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            WordTemplate template = template(folder, kind);
            TemplateNames known = names.stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElse(new TemplateNames(kind, Set.of(), Set.of()));
            template.mistakes(new Placeholders(kind, known))
                    .forEach(mistake -> mistakes.add("Mallen " + template.name() + ": " + mistake));
            templates.put(kind, template);
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("Rapportmallar i Word kan inte användas. " + String.join(". ", mistakes));
        }
    }

    WordTemplate of(ReportKind kind) {
        return Objects.requireNonNull(templates.get(kind));
    }

    private static WordTemplate template(String folder, ReportKind kind) {
        String name = kind.id() + ".docx";
        if (!folder.isBlank()) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new IllegalStateException(
                        "Mappen för rapportmallar (rehabvagen.reports.templates) finns inte: " + folder);
            }
            Path own = Path.of(folder, name);
            if (Files.exists(own)) {
                return new WordTemplate(own.toString(), bytes(own));
            }
        }
        return new WordTemplate(name, shipped(name));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shipped(String name) {
        try (InputStream file = Objects.requireNonNull(WordTemplates.class.getResourceAsStream("/report/" + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
