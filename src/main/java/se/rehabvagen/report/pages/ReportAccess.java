package se.rehabvagen.report.pages;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OwnInsatser;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** Who sees reports: those who lead, own or chair a project, their own projects' and no others. */
@Component
final class ReportAccess {

    private final CurrentUser user;
    private final OwnInsatser insatser;
    private final Reports reports;

    ReportAccess(CurrentUser user, OwnInsatser insatser, Reports reports) {
        this.user = user;
        this.insatser = insatser;
        this.reports = reports;
    }

    /** The projects whose reports the person may see. */
    List<Insats> insatser() {
        mustRead();
        return insatser.all();
    }

    /**
     * A project, for one who may see its reports.
     *
     * @throws ResponseStatusException 404 if there is none, or it is not theirs
     */
    Insats insats(String id) {
        mustRead();
        return insatser.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte."));
    }

    /**
     * A report, for one who may see it.
     *
     * @throws ResponseStatusException 404 if there is none, or it is not theirs
     */
    ReportFile report(String id) {
        mustRead();
        return reports.find(id)
                .filter(file -> insatser.isOwn(file.insats()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Rapporten finns inte."));
    }

    /** A report, for the one who writes it. */
    ReportFile ownReport(String id) {
        user.mustBe(Role.PROJEKTLEDARE);
        return report(id);
    }

    /** Whether the person writes reports, and may see which cases stand behind a figure: numbers, never names. */
    boolean leads() {
        return user.is(Role.PROJEKTLEDARE);
    }

    String userId() {
        return user.id().orElseThrow();
    }

    private void mustRead() {
        user.mustBe(Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE);
    }
}
