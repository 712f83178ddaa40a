package se.rehabvagen.report.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A page as a tagged PDF that a screen reader can read (PDF/UA). */
final class PdfFile {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfFile() {}

    static byte[] of(String page) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Rehabvägen");
            builder.useFont(font("LiberationSans-Regular.ttf"), "Rapport", NORMAL, FontStyle.NORMAL, true);
            builder.useFont(font("LiberationSans-Bold.ttf"), "Rapport", BOLD, FontStyle.NORMAL, true);
            builder.useFont(font("DejaVuSans.ttf"), "Rapport reserv", NORMAL, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfFile.class.getResourceAsStream("/report/fonts/" + file);
    }
}
