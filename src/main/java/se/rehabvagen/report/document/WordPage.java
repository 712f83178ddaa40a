package se.rehabvagen.report.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a template says about its pages and styles. The funder's own may lack ours: then Word's plain look serves. */
final class WordPage {

    /** A4 with usual margins. */
    private static final int USUAL_WIDTH = 9300;

    private static final int TWIPS = 20;
    private static final int CELL_EDGES = 220;

    private final XWPFDocument document;

    WordPage(XWPFDocument document) {
        this.document = document;
    }

    /** The room in a text or a cell of a table, in points. */
    int width(IBody place) {
        return twips(place) / TWIPS;
    }

    /** The room in a text or a cell of a table, in twentieths of a point. */
    int twips(IBody place) {
        boolean isKnownCell = place instanceof XWPFTableCell cell
                && cell.getWidthType() == TableWidthType.DXA
                && cell.getWidthDecimal() > CELL_EDGES;
        return isKnownCell ? (int) ((XWPFTableCell) place).getWidthDecimal() - CELL_EDGES : betweenMargins();
    }

    private int betweenMargins() {
        CTBody body = document.getDocument().getBody();
        if (!body.isSetSectPr()
                || !body.getSectPr().isSetPgSz()
                || !body.getSectPr().isSetPgMar()) {
            return USUAL_WIDTH;
        }
        CTSectPr section = body.getSectPr();
        return number(section.getPgSz().getW())
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
    }

    private static int number(Object twips) {
        return twips instanceof BigInteger number ? number.intValue() : Integer.parseInt(twips.toString());
    }

    /** Gives the paragraph the style that people see under this name, if the template has it. */
    void style(XWPFParagraph paragraph, String name) {
        String id = styleId(name);
        if (!id.isEmpty()) {
            paragraph.setStyle(id);
        }
    }

    /** Keeps the paragraph on the page of what follows it; by POI's own way only a paragraph with a style can. */
    static void keepWithNext(XWPFParagraph paragraph) {
        CTP inside = paragraph.getCTP();
        CTPPr properties = inside.isSetPPr() ? inside.getPPr() : inside.addNewPPr();
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
    }

    /** Empty: the template has no such style. */
    String styleId(String name) {
        XWPFStyles styles = document.getStyles();
        XWPFStyle style = styles == null ? null : styles.getStyleWithName(name);
        return style == null ? "" : style.getStyleId();
    }
}
