package se.rehabvagen.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;

/** Makes documents as the product does, and opens them again. */
final class Workshop {

    static final Documents DOCUMENTS = documents("", List.of());

    private static final Map<List<Object>, Document> MADE = new ConcurrentHashMap<>();

    private Workshop() {}

    static Documents documents(String templates, List<TemplateNames> names) {
        return new Documents(new WordTemplates(templates, names), new HtmlPages(engine()));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    static byte[] bytes(Format format, Report report) {
        return document(format, report, Optional.empty()).content();
    }

    static byte[] bytes(Format format, Report report, Seal seal) {
        return document(format, report, Optional.of(seal)).content();
    }

    /** Made once: many tests look at the same document. */
    static Document document(Format format, Report report, Optional<Seal> seal) {
        return MADE.computeIfAbsent(List.of(format, report, seal), key -> DOCUMENTS.of(format, report, seal));
    }

    static XWPFDocument word(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument pdf(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader reads, spaces and line ends made alike. */
    static String text(Format format, byte[] bytes) {
        try {
            String text = switch (format) {
                case DOCX -> wordText(bytes);
                case PDF -> pdfText(bytes);
                case HTML, CSV -> new String(bytes, StandardCharsets.UTF_8);
                case XLSX -> Books.text(bytes);
            };
            return text.replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wordText(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(word(bytes))) {
            return extractor.getText();
        }
    }

    private static String pdfText(byte[] bytes) throws IOException {
        try (PDDocument pdf = pdf(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
