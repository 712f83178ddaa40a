package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.ReportProcess;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.figure.Problem;

/** Asks the pair of each case in which a fault was found to put it right. */
@Component("askCorrections")
final class AskCorrections implements JavaDelegate {

    private final Reports reports;
    private final Composition composition;
    private final ReportProcess process;

    AskCorrections(Reports reports, Composition composition, ReportProcess process) {
        this.reports = reports;
        this.composition = composition;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution step) {
        Map<String, List<String>> byCase = new TreeMap<>();
        for (Problem problem :
                composition.draft(reports.get(REPORT_ID.from(step))).problems()) {
            problem.cases()
                    .forEach(number -> byCase.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(problem.text()));
        }
        byCase.forEach((number, problems) -> process.correctionWanted(new CaseNumber(number), problems));
    }
}
