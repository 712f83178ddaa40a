package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.archive.Shelf;
import se.rehabvagen.report.document.Documents;
import se.rehabvagen.report.paper.Seal;

/** Makes the documents of a signed report, for the project and for the funder; doing it again makes the same. */
@Component("makeDocuments")
final class MakeDocuments implements JavaDelegate {

    private final Reports reports;
    private final Composition composition;
    private final Proposals proposals;
    private final Documents documents;
    private final Shelf shelf;

    MakeDocuments(Reports reports, Composition composition, Proposals proposals, Documents documents, Shelf shelf) {
        this.reports = reports;
        this.composition = composition;
        this.proposals = proposals;
        this.documents = documents;
        this.shelf = shelf;
    }

    @Override
    public void execute(DelegateExecution step) {
        String id = REPORT_ID.from(step);
        Seal seal = proposals.seal(id).orElseThrow();
        ReportFile file = reports.get(id);
        shelf.put(id, Shelf.Copy.INTERNT, documents.of(composition.asLaid(file), Optional.of(seal)));
        shelf.put(id, Shelf.Copy.FINANSIAR, documents.of(composition.forFunder(file), Optional.of(seal)));
    }
}
