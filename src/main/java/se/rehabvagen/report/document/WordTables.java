package se.rehabvagen.report.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables in Word: a heading row that comes again on each page, and rows that are never torn apart. */
final class WordTables {

    private static final String TABLE = "Rapport tabell";
    private static final String TEXT = "Rapport tabelltext";
    private static final String LINE_COLOR = "8593A3";
    private static final int SIGNING_HEIGHT = 900;
    private static final int PERCENT = 100;

    /** In points, where the template has no style for it. */
    private static final int SMALL = 8;

    private final WordPage page;

    WordTables(WordPage page) {
        this.page = page;
    }

    /** @param table as it comes when it is made: one row, one cell */
    void fill(XWPFTable table, Block.Grid grid) {
        shape(table, grid.widths());
        String style = page.styleId(TABLE);
        if (!style.isEmpty()) {
            table.getCTTbl().getTblPr().unsetTblBorders();
            table.setStyleID(style);
        }
        head(table.getRow(0), grid);
        for (Block.Grid.Row row : grid.rows()) {
            List<String> texts =
                    Stream.concat(Stream.of(row.label()), row.cells().stream()).toList();
            write(table.createRow(), texts, grid.isNumbers());
        }
        if (grid.isWhole()) {
            table.getRows().subList(0, grid.rows().size()).forEach(WordTables::keepTogether);
        }
    }

    private void head(XWPFTableRow row, Block.Grid grid) {
        row.setRepeatHeader(true);
        write(row, grid.heads(), grid.isNumbers());
        keepTogether(row);
        row.getTableCells()
                .forEach(cell -> cell.getParagraphs().get(0).getRuns().get(0).setBold(true));
    }

    /** Two columns, and at the end a line to sign on. */
    void fill(XWPFTable table, Block.Signature signature) {
        shape(table, List.of(28, 72));
        line(table, XWPFBorderType.SINGLE);
        XWPFTableRow row = table.getRow(0);
        for (Block.Signature.Line line : signature.lines()) {
            write(row, List.of(line.label(), line.value()), false);
            keepTogether(row);
            row = table.createRow();
        }
        write(row, List.of("Underskrift för hand", ""), false);
        row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFVertAlign.BOTTOM));
        row.setHeight(SIGNING_HEIGHT);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
    }

    private static void line(XWPFTable table, XWPFBorderType line) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(line, 4, 0, LINE_COLOR);
        table.setBottomBorder(line, 4, 0, LINE_COLOR);
    }

    /** Fixed columns: a very long word must not push the others off the page. */
    private void shape(XWPFTable table, List<Integer> widths) {
        int whole = page.twips(table.getBody());
        frame(table, whole);
        XWPFTableRow first = table.getRow(0);
        for (int column = 0; column < widths.size(); column++) {
            BigInteger twips = BigInteger.valueOf((long) whole * widths.get(column) / PERCENT);
            table.getCTTbl().getTblGrid().addNewGridCol().setW(twips);
            XWPFTableCell cell = first.getCell(column) == null ? first.createCell() : first.getCell(column);
            cell.setWidth(twips.toString());
        }
    }

    private static void frame(XWPFTable table, int twips) {
        CTTbl inside = table.getCTTbl();
        CTTblPr properties = inside.getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setWidth(String.valueOf(twips));
        CTTblGrid grid = inside.getTblGrid() == null ? inside.addNewTblGrid() : inside.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
    }

    private void write(XWPFTableRow row, List<String> texts, boolean isNumbers) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
            page.style(paragraph, TEXT);
            if (isNumbers && column > 0) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            XWPFRun run = paragraph.createRun();
            run.setText(texts.get(column));
            if (page.styleId(TEXT).isEmpty()) {
                run.setFontSize(SMALL);
            }
        }
    }

    /** Keeps the row on the page of the next. */
    private static void keepTogether(XWPFTableRow row) {
        row.getTableCells()
                .forEach(cell -> WordPage.keepWithNext(cell.getParagraphs().get(0)));
    }
}
