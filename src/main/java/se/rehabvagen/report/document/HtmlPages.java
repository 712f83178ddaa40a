package se.rehabvagen.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A report as a page; the PDF is made from the same. Every text is escaped by the template engine. */
@Component
final class HtmlPages {

    private static final String TEMPLATE = "rapport-dokument";

    private final ITemplateEngine engine;
    private final String css = resource("/static/assets/rapport.css");

    HtmlPages(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** A page that stands alone, without scripts and without anything from elsewhere. */
    String whole(Layout layout) {
        return engine.process(TEMPLATE, context(layout, false));
    }

    /** The same for paper, with page head and page foot. */
    String print(Layout layout) {
        return engine.process(TEMPLATE, context(layout, true));
    }

    /** Only the report, for a page of ours that brings the style sheet. */
    String fragment(Layout layout) {
        return engine.process(TEMPLATE, Set.of("dokument"), context(layout, false));
    }

    private Context context(Layout layout, boolean isPrint) {
        return new Context(
                Wording.SWEDISH,
                Map.of(
                        "layout", layout,
                        "css", css,
                        "isPrint", isPrint,
                        "lineEnd", "\n"));
    }

    private static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(HtmlPages.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
