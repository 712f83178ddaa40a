package se.rehabvagen.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A page as a tagged PDF that a screen reader can read (PDF/UA). */
public final class TaggedPdf {

    private static final String FAMILY = "House";
    private static final String RESERVE = "House reserve";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private TaggedPdf() {}

    /**
     * Makes the file.
     *
     * @param page well-formed XHTML that brings its style along and fetches nothing; with its language, a title and a
     *     description, which the standard demands. Its fonts are {@code House} and, for what that lacks, {@code House reserve}
     */
    public static byte[] of(String page) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Rehabvägen");
            builder.useFont(font("LiberationSans-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
            builder.useFont(font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useFont(font("DejaVuSans.ttf"), RESERVE, NORMAL, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> TaggedPdf.class.getResourceAsStream("/print/fonts/" + file);
    }
}
