package se.rehabvagen.report.archive;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.DueReports;

/** What the archive knows about reports that are not handed in yet. */
@Component
final class ReportsInHand implements DueReports {

    private final Reports reports;

    ReportsInHand(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<Due> of(String insats) {
        return reports.of(insats).stream()
                .filter(file -> file.state() != ReportFile.State.INLAMNAD)
                .map(file -> new Due(
                        file.kind().id(),
                        file.title(),
                        file.dueOn(),
                        file.state().swedish()))
                .sorted(Comparator.comparing(Due::due))
                .toList();
    }
}
