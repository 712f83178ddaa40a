package se.rehabvagen.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import se.rehabvagen.report.paper.Unit;

/** Pictures that go from left to right: lines over time, and groups of standing bars. */
final class StandingCharts {

    private static final double HUNDRED = 100;
    private static final double FIFTH = 20;

    private static final ItemLabelPosition ABOVE =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
    private static final ItemLabelPosition BELOW =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);

    private StandingCharts() {}

    static JFreeChart lines(Drawn drawn) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer();
        renderer.setUseFillPaint(true);
        for (int series = 0; series < drawn.dataset().getRowCount(); series++) {
            renderer.setSeriesPaint(series, ChartLook.DEEP);
            renderer.setSeriesStroke(series, ChartLook.stroke(series));
            // Every other mark is hollow.
            renderer.setSeriesFillPaint(series, series % 2 == 0 ? ChartLook.DEEP : Color.WHITE);
            renderer.setSeriesShape(series, ChartLook.mark(series));
            renderer.setSeriesPositiveItemLabelPosition(series, drawn.isHighest(series) ? ABOVE : BELOW);
        }
        return chart(drawn, renderer);
    }

    static JFreeChart bars(Drawn drawn) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.12);
        for (int series = 0; series < drawn.dataset().getRowCount(); series++) {
            renderer.setSeriesPaint(series, ChartLook.fill(series));
            renderer.setSeriesOutlinePaint(series, ChartLook.DEEP);
            renderer.setSeriesOutlineStroke(series, new BasicStroke(1));
        }
        return chart(drawn, renderer);
    }

    private static JFreeChart chart(Drawn drawn, AbstractCategoryItemRenderer renderer) {
        // The axis names the unit: the numbers are many and have little room.
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", ChartLook.plain(drawn.unit())));
        renderer.setDefaultItemLabelFont(ChartLook.NUMBERS);
        renderer.setDefaultItemLabelPaint(ChartLook.INK);
        renderer.setDefaultItemLabelsVisible(drawn.hasRoomForNumbers());
        CategoryAxis rows = new CategoryAxis();
        rows.setMaximumCategoryLabelLines(3);
        rows.setMaximumCategoryLabelWidthRatio(1);
        return ChartLook.chart(new CategoryPlot(drawn.dataset(), rows, numbers(drawn), renderer), drawn);
    }

    private static NumberAxis numbers(Drawn drawn) {
        NumberAxis numbers = new NumberAxis();
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        numbers.setNumberFormatOverride(ChartLook.plain(Unit.EVENTS));
        numbers.setUpperMargin(0.12);
        if (drawn.unit() == Unit.PERCENT) {
            numbers.setRange(0, HUNDRED);
            numbers.setTickUnit(new NumberTickUnit(FIFTH));
        }
        numbers.setLabel(drawn.unit().swedish());
        return numbers;
    }
}
