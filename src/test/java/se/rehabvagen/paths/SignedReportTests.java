package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.archive.Shelf;
import se.rehabvagen.report.document.Format;
import se.rehabvagen.report.office.Composition;
import se.rehabvagen.report.office.Reporting;
import se.rehabvagen.report.paper.ReportKind;

/** What holds of a report once it is signed, whatever happens to it afterwards. */
@PathTest
class SignedReportTests {
    @Test
    void aCrashBetweenFreezingAndDocumentsLosesNothing(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.LAGESRAPPORT).reviews(2, "godkann");
        room.signsWithoutDocuments(ReportKind.LAGESRAPPORT);
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        String digest =
                office.bean(Proposals.class).seal(file.id()).orElseThrow().digest();

        Assertions.assertThat(file.state()).isEqualTo(ReportFile.State.UNDERTECKNAD);
        Assertions.assertThat(office.bean(Shelf.class).find(file.id(), Shelf.Copy.INTERNT, Format.PDF))
                .isEmpty();
        project.fires("serviceTask_makeDocuments");

        Assertions.assertThat(office.bean(Shelf.class).find(file.id(), Shelf.Copy.INTERNT, Format.PDF))
                .isPresent();
        Assertions.assertThat(office.bean(Proposals.class)
                        .seal(file.id())
                        .orElseThrow()
                        .digest())
                .isEqualTo(digest);
        assertThat(project.step("lagesrapport")).isWaitingAtExactly("userTask_handInReport");
    }

    @Test
    void whatIsSignedIsNeverChangedNotEvenPastTheProduct(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.signsLagesrapport();
        JdbcClient database = office.bean(JdbcClient.class);

        for (String change : List.of(
                "update rehabvagen.report_proposal set content = '{}'",
                "delete from rehabvagen.report_signature",
                "update rehabvagen.report_signed set frozen_at = now()",
                "truncate rehabvagen.report_signed")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("is never changed");
        }
        Assertions.assertThat(office.bean(Reporting.class).verify(room.file(ReportKind.LAGESRAPPORT)))
                .hasValueSatisfying(outcome -> {
                    Assertions.assertThat(outcome.isIntact()).isTrue();
                    Assertions.assertThat(outcome.differences()).isEmpty();
                });
    }

    @Test
    void theSameReportTwiceHasTheSameDigest(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        office.onTheWay();
        var room = new ReportRoom(office, project);
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        room.writes(file);
        Composition composition = office.bean(Composition.class);
        Proposals proposals = office.bean(Proposals.class);

        String first = proposals.lay(file.id(), composition.draft(file).content());
        String second = proposals.lay(file.id(), composition.draft(file).content());
        room.write(file, "meetings", "En annan text.");
        String other = proposals.lay(file.id(), composition.draft(file).content());

        Assertions.assertThat(second).isEqualTo(first);
        Assertions.assertThat(other).isNotEqualTo(first);
    }

    @Test
    void whatIsRegisteredLaterIsToldByTheVerificationAndNotPutIn(Office office) {
        var anna = office.onTheWay();
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.signsLagesrapport();
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        room.registersLate(anna, "meeting-held", file.until());

        var outcome = office.bean(Reporting.class).verify(file).orElseThrow();

        Assertions.assertThat(outcome.isIntact()).isTrue();
        Assertions.assertThat(outcome.differences())
                .filteredOn(difference -> difference.figure().equals("med_avstamningsmote"))
                .isNotEmpty()
                .allSatisfy(difference -> {
                    Assertions.assertThat(difference.cases())
                            .containsExactly(anna.caseNumber().value());
                    Assertions.assertThat(difference.reasons()).isNotEmpty();
                });
        Assertions.assertThat(outcome.seenBy(false).differences())
                .allSatisfy(
                        difference -> Assertions.assertThat(difference.cases()).isEmpty());
    }

    @Test
    void aSignedReportThatWasWrongGetsANewVersionThatNamesIt(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.signsLagesrapport().completes("userTask_handInReport");
        ReportFile first = room.file(ReportKind.LAGESRAPPORT);

        office.as(office.whoIs(Role.PROJEKTLEDARE), () -> {
            office.bean(Reporting.class).beginNewVersion(first);
            return true;
        });

        ReportFile second = room.file(ReportKind.LAGESRAPPORT);
        Assertions.assertThat(second.version()).isEqualTo(2);
        Assertions.assertThat(second.replaces()).isEqualTo(first.id());
        room.signsLagesrapport();
        Proposals proposals = office.bean(Proposals.class);
        String old = proposals.seal(first.id()).orElseThrow().digest();
        String renewed = proposals.seal(second.id()).orElseThrow().digest();
        Assertions.assertThat(
                        proposals.find(renewed).orElseThrow().report().heading().replaces())
                .isEqualTo(old);
        Assertions.assertThat(
                        office.bean(Reports.class).lastSigned(office.insats().id(), first.kind(), first.number()))
                .contains(room.file(ReportKind.LAGESRAPPORT));
    }
}
