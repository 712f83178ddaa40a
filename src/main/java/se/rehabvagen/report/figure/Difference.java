package se.rehabvagen.report.figure;

import java.util.List;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Unit;

/**
 * A figure that would be another today than it was when the report was signed.
 *
 * @param figure key of the figure
 * @param label Swedish; with the sex in brackets where only that differs
 * @param unit in what it is counted
 * @param signed as it stands in the report
 * @param today as it would be
 * @param cases case numbers that are counted on one side only, or that bear what was registered since, in order
 * @param reasons Swedish sentences: what was registered late or corrected in these cases; empty if nothing explains it
 */
public record Difference(
        String figure, String label, Unit unit, Cell signed, Cell today, List<String> cases, List<String> reasons) {
    public Difference {
        cases = List.copyOf(cases);
        reasons = List.copyOf(reasons);
    }

    /** For who may not see cases: how many there are instead of which, and no single event. */
    public Difference withoutCases() {
        String count = cases.size() == 1
                ? "Ett ärende med sen registrering eller rättelse."
                : "%d ärenden med sena registreringar eller rättelser.".formatted(cases.size());
        return new Difference(
                figure, label, unit, signed, today, List.of(), reasons.isEmpty() ? List.of() : List.of(count));
    }
}
