package se.rehabvagen.report.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.LateValue;
import se.rehabvagen.process.Staff;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.document.Wording;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Unit;

/** The figures of a report, counted when a task about it is opened; those laid before the signers where it is theirs. */
@Component
final class LateFigures implements LateValue {

    private static final String PREFIX = "report-figures:";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Role> READERS = List.of(Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE);

    private final Reports reports;
    private final Composition composition;
    private final Staff staff;

    LateFigures(Reports reports, Composition composition, Staff staff) {
        this.reports = reports;
        this.composition = composition;
        this.staff = staff;
    }

    static String reference(String report) {
        return PREFIX + report;
    }

    @Override
    public boolean isMeant(String reference) {
        return reference.startsWith(PREFIX);
    }

    @Override
    public Optional<String> read(String reference, String userId) {
        return reports.find(reference.substring(PREFIX.length()))
                .filter(file -> mayRead(file, userId))
                .map(composition::asLaid)
                .map(LateFigures::rows);
    }

    private boolean mayRead(ReportFile file, String userId) {
        return staff.roles(userId).stream().anyMatch(READERS::contains)
                && staff.tenants(userId).contains(file.insats());
    }

    private static String rows(Report report) {
        try {
            return JSON.writeValueAsString(
                    report.figures().stream().map(LateFigures::row).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> row(Figure figure) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("label", figure.label());
        row.put("value", Wording.cell(figure.all(), figure.unit()));
        row.put("share", Wording.cell(figure.share(), Unit.PERCENT));
        row.put("previous", Wording.cell(figure.previous(), figure.unit()));
        row.put("change", Wording.change(figure.change(), figure.unit()));
        return row;
    }
}
