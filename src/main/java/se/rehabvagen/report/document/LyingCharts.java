package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** Pictures that go from top to bottom: lying bars, and the funnel of a way. */
final class LyingCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LyingCharts() {}

    static JFreeChart bars(Drawn drawn) {
        BarRenderer renderer = new BarRenderer();
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", ChartLook.format(drawn.unit())));
        renderer.setDefaultItemLabelFont(ChartLook.NUMBERS);
        renderer.setDefaultItemLabelPaint(ChartLook.INK);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return chart(drawn, renderer, drawn.dataset());
    }

    static JFreeChart funnel(Drawn drawn) {
        List<Table.Row> rows = drawn.table().rows();
        String[] labels = rows.stream().map(row -> step(drawn, row)).toArray(String[]::new);
        double[] halves = rows.stream().mapToDouble(LyingCharts::half).toArray();
        double[] left = Arrays.stream(halves).map(half -> -half).toArray();
        DefaultIntervalCategoryDataset data =
                new DefaultIntervalCategoryDataset(new double[][] {left}, new double[][] {halves});
        data.setSeriesKeys(new String[] {drawn.table().title()});
        data.setCategoryKeys(labels);
        return chart(drawn, new IntervalBarRenderer(), data);
    }

    private static double half(Table.Row row) {
        BigDecimal value = row.cells().get(0).value();
        return value == null ? 0 : value.doubleValue() / 2;
    }

    /** The number stands beside the name: the last bars are too narrow to hold it. */
    private static String step(Drawn drawn, Table.Row row) {
        BigDecimal value = row.cells().get(0).value();
        if (value == null) {
            return row.label() + ": " + Wording.cell(row.cells().get(0), drawn.unit());
        }
        BigDecimal first = drawn.table().rows().get(0).cells().get(0).value();
        String text = row.label() + ": " + Wording.number(value, drawn.unit());
        return first == null || first.signum() == 0 ? text : text + " (" + share(value, first) + ")";
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.multiply(HUNDRED).divide(whole, Unit.PERCENT.decimals(), RoundingMode.HALF_UP);
        return Wording.number(share, Unit.PERCENT) + Wording.suffix(Unit.PERCENT);
    }

    private static JFreeChart chart(Drawn drawn, BarRenderer renderer, CategoryDataset data) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, ChartLook.fill(0));
        NumberAxis numbers = new NumberAxis();
        numbers.setVisible(false);
        numbers.setUpperMargin(0.2);
        CategoryPlot plot = new CategoryPlot(data, rows(drawn), numbers, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        JFreeChart chart = ChartLook.chart(plot, drawn);
        plot.setRangeGridlinesVisible(false);
        return chart;
    }

    private static CategoryAxis rows(Drawn drawn) {
        CategoryAxis rows = new CategoryAxis();
        rows.setMaximumCategoryLabelLines(2);
        rows.setMaximumCategoryLabelWidthRatio(0.5f);
        rows.setCategoryMargin(0.3);
        rows.setAxisLineVisible(drawn.picture() == Table.Picture.LYING_BARS);
        rows.setTickMarksVisible(false);
        return rows;
    }
}
