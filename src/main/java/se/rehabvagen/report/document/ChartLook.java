package se.rehabvagen.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import se.rehabvagen.report.paper.Unit;

/** How pictures look: told apart in grey too, by pattern, dash and mark. */
final class ChartLook {

    static final Color INK = new Color(0x1d2733);
    static final Color DEEP = new Color(0x123a5c);
    static final Font TEXT = font("/print/fonts/LiberationSans-Regular.ttf", 9.5f);
    static final Font NUMBERS = font("/print/fonts/LiberationSans-Bold.ttf", 9.5f);

    private static final Color HAIR = new Color(0xd5dce3);
    private static final Color PALE = new Color(0xc9d8e6);
    private static final Color MIDDLE = new Color(0x5a87ad);
    private static final int TILE = 6;

    private static final List<Paint> FILLS = List.of(DEEP, striped(), Color.WHITE, MIDDLE);

    private static final List<Stroke> STROKES =
            List.of(new BasicStroke(2.2f), dashed(6, 4), dashed(1.5f, 3.5f), dashed(10, 3, 2, 3));

    private static final List<Shape> MARKS = List.of(
            new Ellipse2D.Double(-3.5, -3.5, 7, 7),
            new Rectangle2D.Double(-3.2, -3.2, 6.4, 6.4),
            new Polygon(new int[] {0, 5, 0, -5}, new int[] {-5, 0, 5, 0}, 4));

    private ChartLook() {}

    private static Font font(String resource, float size) {
        try (InputStream file = Objects.requireNonNull(ChartLook.class.getResourceAsStream(resource))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    static Paint fill(int series) {
        return FILLS.get(series % FILLS.size());
    }

    static Stroke stroke(int series) {
        return STROKES.get(series % STROKES.size());
    }

    /** A circle, a square, a diamond, and again. */
    static Shape mark(int series) {
        return MARKS.get(series % MARKS.size());
    }

    private static Stroke dashed(float... lengths) {
        return new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    private static Paint striped() {
        // Drawn larger than it is used, so that the stripes stay sharp when the picture is scaled up.
        int sharp = 4;
        BufferedImage tile = new BufferedImage(TILE * sharp, TILE * sharp, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.scale(sharp, sharp);
        pen.setColor(PALE);
        pen.fillRect(0, 0, TILE, TILE);
        pen.setColor(MIDDLE);
        pen.setStroke(new BasicStroke(1.4f));
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            pen.drawLine(shift - 1, TILE + 1, shift + TILE + 1, -1);
        }
        pen.dispose();
        return new TexturePaint(tile, new Rectangle(0, 0, TILE, TILE));
    }

    static JFreeChart chart(CategoryPlot plot, Drawn drawn) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(HAIR);
        plot.setRangeGridlineStroke(new BasicStroke(0.7f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        dress(plot.getDomainAxis());
        dress(plot.getRangeAxis());
        boolean hasLegend = !drawn.isOneSeries();
        JFreeChart chart = new JFreeChart(null, TEXT, plot, hasLegend);
        chart.setBackgroundPaint(Color.WHITE);
        if (hasLegend) {
            chart.getLegend().setItemFont(TEXT);
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
        if (drawn.hasHidden()) {
            chart.addSubtitle(hiddenNote());
        }
        return chart;
    }

    private static void dress(Axis axis) {
        axis.setTickLabelFont(TEXT);
        axis.setTickLabelPaint(INK);
        axis.setLabelFont(TEXT);
        axis.setLabelPaint(INK);
    }

    private static TextTitle hiddenNote() {
        TextTitle note = new TextTitle("Dolda tal är inte utritade.", TEXT);
        note.setPosition(RectangleEdge.BOTTOM);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        note.setPaint(INK);
        return note;
    }

    /** Numbers as in the tables. */
    static NumberFormat format(Unit unit) {
        return new Swedish(unit, Wording.suffix(unit));
    }

    /** Numbers as in the tables, without their unit. */
    static NumberFormat plain(Unit unit) {
        return new Swedish(unit, "");
    }

    /** Writes numbers for a chart. */
    private static final class Swedish extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final Unit unit;
        private final String suffix;

        Swedish(Unit unit, String suffix) {
            this.unit = unit;
            this.suffix = suffix;
        }

        @Override
        public StringBuffer format(double number, StringBuffer text, FieldPosition place) {
            return text.append(Wording.number(BigDecimal.valueOf(number), unit)).append(suffix);
        }

        @Override
        public StringBuffer format(long number, StringBuffer text, FieldPosition place) {
            return format((double) number, text, place);
        }

        @Override
        public Number parse(String text, ParsePosition place) {
            throw new UnsupportedOperationException("numbers are written here, not read");
        }
    }
}
