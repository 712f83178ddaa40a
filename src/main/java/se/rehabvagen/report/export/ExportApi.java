package se.rehabvagen.report.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.download.Download;

/** What other systems are handed of an insats, as files. */
@RestController
@RequestMapping("/api/insatser/{id}/export")
final class ExportApi {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ExportAccess access;
    private final FinsamList finsam;
    private final SusList sus;
    private final XesLog xes;
    private final OcelLog ocel;

    ExportApi(ExportAccess access, FinsamList finsam, SusList sus, XesLog xes, OcelLog ocel) {
        this.access = access;
        this.finsam = finsam;
        this.sus = sus;
        this.xes = xes;
        this.ocel = ocel;
    }

    @GetMapping("/uppfoljning-finsam.csv")
    void finsam(@PathVariable String id, HttpServletResponse response) throws IOException {
        Insats insats = access.insats(id, Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE);
        finsam.write(insats, Download.begin(response, "uppfoljning-finsam.csv", CSV));
    }

    @GetMapping("/sus-underlag.csv")
    void sus(@PathVariable String id, HttpServletResponse response) throws IOException {
        Insats insats = access.insats(id, Role.FORSAKRINGSUTREDARE, Role.PROJEKTLEDARE);
        SusReader reader = access.susReader(insats);
        sus.write(insats.id(), reader, Download.begin(response, "sus-underlag.csv", CSV));
    }

    @GetMapping("/handelselogg.xes")
    void xes(@PathVariable String id, HttpServletResponse response) throws IOException {
        Insats insats = access.insats(id, Role.PROJEKTLEDARE);
        xes.write(insats, Download.begin(response, "handelselogg.xes", "application/xml"));
    }

    @GetMapping("/handelselogg.ocel.json")
    void ocel(@PathVariable String id, HttpServletResponse response) throws IOException {
        Insats insats = access.insats(id, Role.PROJEKTLEDARE);
        ocel.write(insats, Download.begin(response, "handelselogg.ocel.json", "application/json"));
    }
}
