package se.rehabvagen.report.pages;

import se.rehabvagen.report.document.Wording;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Unit;

/** Lets a page write numbers as the documents do. */
final class Spelled {

    static final Spelled OUT = new Spelled();

    private Spelled() {}

    /** A number with its unit, or what stands where there is none. */
    public String cell(Cell cell, Unit unit) {
        return Wording.cell(cell, unit);
    }

    /** A change with its sign. */
    public String change(Cell cell, Unit unit) {
        return Wording.change(cell, unit);
    }
}
