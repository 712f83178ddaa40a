package se.rehabvagen.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The text of a paragraph as Word keeps it: in pieces that break anywhere, also in the middle of a placeholder. */
final class WordText {

    private final List<CTText> pieces;

    WordText(XWPFParagraph paragraph) {
        this.pieces = paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getTList().stream())
                .toList();
    }

    String whole() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getStringValue()));
        return text.toString();
    }

    /** Puts a value in the place of the characters from one to before another; it looks as the first of them did. */
    void replace(int from, int to, String value) {
        int start = 0;
        boolean isPlaced = false;
        for (CTText piece : pieces) {
            String text = piece.getStringValue();
            int end = start + text.length();
            if (start < to && end > from) {
                String before = text.substring(0, Math.max(0, from - start));
                String after = text.substring(Math.min(text.length(), to - start));
                piece.setStringValue(before + (isPlaced ? "" : value) + after);
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
                isPlaced = true;
            }
            start = end;
        }
    }
}
