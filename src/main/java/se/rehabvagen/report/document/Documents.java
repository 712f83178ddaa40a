package se.rehabvagen.report.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.print.TaggedPdf;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;

/** Makes the documents of a report. Without a seal each says that it is a draft. */
@Component
public final class Documents {

    private final WordTemplates templates;
    private final HtmlPages pages;

    Documents(WordTemplates templates, HtmlPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /** One document of each format. */
    public List<Document> of(Report report, Optional<Seal> seal) {
        Report clean = CleanTexts.of(report);
        Optional<Seal> cleanSeal = seal.map(CleanTexts::of);
        Layout layout = new Composer(clean, cleanSeal).layout();
        return Stream.of(Format.values())
                .map(format -> document(format, clean, cleanSeal, layout))
                .toList();
    }

    /** The document of one format. */
    public Document of(Format format, Report report, Optional<Seal> seal) {
        Report clean = CleanTexts.of(report);
        Optional<Seal> cleanSeal = seal.map(CleanTexts::of);
        return document(format, clean, cleanSeal, new Composer(clean, cleanSeal).layout());
    }

    /** The report as a piece of a page of ours, escaped; the page brings {@code /assets/rapport.css}. */
    public String preview(Report report, Optional<Seal> seal) {
        return pages.fragment(new Composer(CleanTexts.of(report), seal.map(CleanTexts::of)).layout());
    }

    private Document document(Format format, Report report, Optional<Seal> seal, Layout layout) {
        byte[] content = switch (format) {
            case DOCX -> new WordFile(templates.of(report.heading().kind()), new Values(report, layout)).bytes();
            case PDF -> TaggedPdf.of(pages.print(layout));
            case HTML -> pages.whole(layout).getBytes(StandardCharsets.UTF_8);
            case XLSX -> WorkbookFile.of(report, seal);
            case CSV -> ListFile.of(report, seal);
        };
        return new Document(format, fileName(format, report.heading(), seal.isEmpty()), content);
    }

    private static String fileName(Format format, Heading heading, boolean isDraft) {
        String name = heading.kind().id() + "-" + heading.number() + "-" + heading.insats() + "-" + heading.until()
                + (heading.version() > 1 ? "-v" + heading.version() : "")
                + (heading.isForFunder() ? "-finansiar" : "")
                + (isDraft ? "-utkast" : "");
        return name.replaceAll("[^A-Za-z0-9._-]", "-") + "." + format.extension();
    }
}
