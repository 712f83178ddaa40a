package se.rehabvagen.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import se.rehabvagen.report.document.Block.Look;

/** Puts paragraphs, tables and pictures in the place of a placeholder, in the template's own styles. */
final class WordBlocks {

    private static final Map<Look, String> STYLES =
            Map.of(Look.IMPORTANT, "Rapport viktigt", Look.NOTE, "Rapport anmärkning");

    private static final String CAPTION = "Rapport tabellrubrik";

    private final WordPage page;
    private final WordTables tables;

    WordBlocks(XWPFDocument document) {
        this.page = new WordPage(document);
        this.tables = new WordTables(page);
    }

    /** Writes before the placeholder's paragraph, and takes that away where a paragraph may be missing. */
    void replace(XWPFParagraph place, List<Block> blocks) {
        boolean isAfterTable = false;
        for (Block block : blocks) {
            boolean isTable = block instanceof Block.Grid grid && grid.caption().isEmpty();
            if (isAfterTable && isTable) {
                insert(place);
            }
            write(place, block);
            isAfterTable = block instanceof Block.Grid || block instanceof Block.Signature;
        }
        remove(place, blocks.isEmpty() || isAfterTable);
    }

    private void write(XWPFParagraph place, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(place, paragraph);
        } else if (block instanceof Block.Picture picture) {
            caption(place, picture.caption());
            picture(place, picture);
        } else if (block instanceof Block.Grid grid) {
            caption(place, grid.caption());
            tables.fill(table(place), grid);
        } else if (block instanceof Block.Signature signature) {
            caption(place, signature.capacity());
            tables.fill(table(place), signature);
        }
    }

    private void paragraph(XWPFParagraph place, Block.Paragraph block) {
        XWPFParagraph paragraph = insert(place);
        XWPFRun run = paragraph.createRun();
        if (block.look() == Look.PLAIN) {
            lookLike(place, paragraph, run);
        } else {
            page.style(paragraph, STYLES.getOrDefault(block.look(), ""));
            run.setBold(block.look() == Look.IMPORTANT);
        }
        String[] lines = block.text().split("\n");
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }

    private static void lookLike(XWPFParagraph place, XWPFParagraph paragraph, XWPFRun run) {
        if (place.getCTP().isSetPPr()) {
            paragraph.getCTP().setPPr((CTPPr) place.getCTP().getPPr().copy());
        }
        place.getRuns().stream()
                .filter(first -> first.getCTR().isSetRPr())
                .findFirst()
                .ifPresent(first ->
                        run.getCTR().setRPr((CTRPr) first.getCTR().getRPr().copy()));
    }

    private void caption(XWPFParagraph place, String text) {
        if (!text.isEmpty()) {
            XWPFParagraph paragraph = insert(place);
            page.style(paragraph, CAPTION);
            WordPage.keepWithNext(paragraph);
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            run.setText(text);
        }
    }

    private void picture(XWPFParagraph place, Block.Picture picture) {
        XWPFRun run = insert(place).createRun();
        double scale = Math.min(1, page.width(place.getBody()) / (double) picture.width());
        int width = Units.toEMU(picture.width() * scale);
        int height = Units.toEMU(picture.height() * scale);
        try {
            run.addPicture(new ByteArrayInputStream(picture.png()), PictureType.PNG, "diagram.png", width, height);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setName(picture.caption());
        inline.getDocPr().setDescr(picture.alt());
    }

    private static XWPFParagraph insert(XWPFParagraph place) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            return place.getBody().insertNewParagraph(cursor);
        }
    }

    private static XWPFTable table(XWPFParagraph place) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            XWPFTable table = place.getBody().insertNewTbl(cursor);
            // Inside a cell POI empties what it has made.
            return table.getCTTbl().sizeOfTrArray() > 0 ? table : new XWPFTable(table.getCTTbl(), place.getBody());
        }
    }

    private static void remove(XWPFParagraph place, boolean isNeeded) {
        IBody body = place.getBody();
        if (body instanceof XWPFDocument document) {
            document.removeBodyElement(document.getPosOfParagraph(place));
        } else if (body instanceof XWPFTableCell cell && !isNeeded) {
            cell.removeParagraph(cell.getParagraphs().indexOf(place));
        } else {
            // A cell ends with a paragraph, and so do page heads and feet.
            place.getRuns().forEach(run -> run.getCTR().getTList().forEach(text -> text.setStringValue("")));
        }
    }
}
