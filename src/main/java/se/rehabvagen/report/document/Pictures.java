package se.rehabvagen.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jfree.chart.ChartUtils;
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

    private static byte[] png(JFreeChart chart, int height) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ChartUtils.writeScaledChartAsPNG(bytes, chart, WIDTH, height, SHARPNESS, SHARPNESS);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
