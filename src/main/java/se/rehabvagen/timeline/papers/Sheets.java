package se.rehabvagen.timeline.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.rehabvagen.print.TaggedPdf;

/** Makes a sheet of paper out of a template: a tagged PDF. The template engine escapes every text. */
@Component
public final class Sheets {

    private final ITemplateEngine engine;
    private final String css = resource("/static/assets/papper.css");

    Sheets(ITemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The sheet as a file.
     *
     * @param template a whole page that puts {@code css} into itself
     * @param name under which the template finds the content
     */
    public byte[] pdf(String template, String name, Object content) {
        Map<String, Object> model = new HashMap<>();
        model.put(name, content);
        model.put("css", css);
        return TaggedPdf.of(engine.process(template, new Context(PlainSwedish.SWEDISH, model)));
    }

    private static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(Sheets.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
