package se.rehabvagen.report.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.paper.ReportKind;

/**
 * A report that is about to be made.
 *
 * @param until last day of its period
 * @param replaces id of the signed report that it corrects; null: none
 */
record NewReport(
        Insats insats,
        ReportKind kind,
        LocalDate until,
        LocalDate dueOn,
        @Nullable String replaces,
        String processInstance) {

    ReportFile file(Reports reports) {
        List<LocalDate> ends = ReportingPeriod.ends(insats.start(), insats.end());
        boolean isOneOfMany = kind == ReportKind.LAGESRAPPORT;
        int number = isOneOfMany ? ends.indexOf(until) + 1 : 1;
        int version = reports.nextVersion(insats.id(), kind, number);
        return new ReportFile(
                ReportFile.id(insats.id(), kind, number, version),
                insats.id(),
                kind,
                number,
                isOneOfMany ? ends.size() : 1,
                version,
                from(ends, number),
                until,
                dueOn,
                replaces,
                processInstance,
                ReportFile.State.SKRIVS,
                null);
    }

    private LocalDate from(List<LocalDate> ends, int number) {
        return switch (kind) {
            case LAGESRAPPORT ->
                number == 1 ? insats.start() : ends.get(number - 2).plusDays(1);
            case SLUTRAPPORT -> insats.start();
            case SLUTLIG_UPPFOLJNING -> insats.end().plusDays(1);
        };
    }
}
