package se.rehabvagen.report.document;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import se.rehabvagen.report.paper.Table;

/** The picture of a table, where it has one and anything to draw. */
final class Pictures {

    private static final int WIDTH = 480;

    /** Pixels to a point: close to 220 dots an inch, where print stops gaining. */
    private static final int SHARPNESS = 3;

    private Pictures() {}

    static Optional<Block.Picture> of(Table table) {
        Drawn drawn = new Drawn(table);
        if (table.picture() == Table.Picture.NONE || drawn.isEmpty()) {
            return Optional.empty();
        }
        byte[] png = png(chart(drawn), drawn.height());
        return Optional.of(new Block.Picture(table.title(), drawn.alt(), png, WIDTH, drawn.height()));
    }

    private static JFreeChart chart(Drawn drawn) {
        return switch (drawn.picture()) {
            case LINES -> StandingCharts.lines(drawn);
            case BARS -> StandingCharts.bars(drawn);
            case LYING_BARS -> LyingCharts.bars(drawn);
            case FUNNEL, NONE -> LyingCharts.funnel(drawn);
        };
    }

    /** Without transparency: only such a picture goes into a PDF as it is. */
    private static byte[] png(JFreeChart chart, int height) {
        BufferedImage image = new BufferedImage(WIDTH * SHARPNESS, height * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.scale(SHARPNESS, SHARPNESS);
        chart.draw(pen, new Rectangle2D.Double(0, 0, WIDTH, height));
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
