package se.rehabvagen.report.export;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OwnInsatser;

/** Where people fetch what other systems are handed: each role sees what it may have. */
@Controller
class ExportPage {

    private final CurrentUser user;
    private final OwnInsatser insatser;

    ExportPage(CurrentUser user, OwnInsatser insatser) {
        this.user = user;
        this.insatser = insatser;
    }

    /**
     * One file.
     *
     * @param name in the address, too
     * @param text Swedish: what it is and for whom
     */
    record Offer(String name, String title, String text) {}

    @GetMapping("/underlag")
    String show(Model model) {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE);
        model.addAttribute("insatser", insatser.all());
        model.addAttribute("filer", offers());
        return "underlag";
    }

    private List<Offer> offers() {
        Offer finsam = new Offer(
                "uppfoljning-finsam.csv",
                "Uppföljning Finsam",
                "Antal kvinnor och män för varje halvår, att föra in i uppföljningssystemet.");
        Offer sus = new Offer(
                "sus-underlag.csv",
                "SUS-underlag",
                user.is(Role.FORSAKRINGSUTREDARE)
                        ? "En rad för varje övergång, för dem i dina enheter som har samtyckt till registrering. Varje läsning av ett personnummer loggas."
                        : "En rad för varje övergång, med ärendenummer men utan personnummer.");
        Offer xes = new Offer(
                "handelselogg.xes",
                "Händelselogg, XES",
                "För processanalys. Ärendenummer, steg och tider, inga personer.");
        Offer ocel =
                new Offer("handelselogg.ocel.json", "Händelselogg, OCEL 2.0", "Samma innehåll, ordnat efter objekt.");
        if (user.is(Role.PROJEKTLEDARE)) {
            return List.of(finsam, sus, xes, ocel);
        }
        return user.is(Role.FORSAKRINGSUTREDARE) ? List.of(sus) : List.of(finsam);
    }
}
