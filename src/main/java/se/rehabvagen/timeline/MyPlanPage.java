package se.rehabvagen.timeline;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.timeline.papers.MyPlan;
import se.rehabvagen.timeline.papers.Papers;
import se.rehabvagen.timeline.papers.Sheets;

/** <em>Min plan</em>: what the individual takes home, told by one of the pair as they may see the case themselves. */
@Controller
class MyPlanPage {

    private static final String PLANNING = "planering";

    private final OpenCases cases;
    private final StoryTeller teller;
    private final Papers papers;
    private final Sheets sheets;
    private final MyPlanWords words;

    MyPlanPage(OpenCases cases, StoryTeller teller, Papers papers, Sheets sheets, MyPlanWords words) {
        this.cases = cases;
        this.teller = teller;
        this.papers = papers;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/arenden/{number}/min-plan")
    String page(@PathVariable String number, Model model) {
        model.addAttribute("plan", plan(number));
        return "min-plan";
    }

    @GetMapping("/arenden/{number}/min-plan.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("min-plan.pdf")
                                .build()
                                .toString())
                .body(sheets.pdf("min-plan-papper", "plan", plan(number)));
    }

    private MyPlan plan(String number) {
        OpenCases.Home home = cases.find(number).orElseThrow(MyPlanPage::unknown);
        Organisation organisation = cases.organisation().orElseThrow(MyPlanPage::unknown);
        CaseNumber caseNumber = home.number();
        StoryTeller.Told told = teller.tell(home, organisation);
        Story story = told.story();
        if (!story.isReadByPair()) {
            throw unknown();
        }
        boolean isTold = organisation == Organisation.FK || told.reader().mayBeTold(Organisation.FK, PLANNING);
        return papers.myPlan(
                caseNumber,
                organisation,
                words.goal(story, isTold),
                MyPlanWords.steps(story),
                MyPlanWords.shown(story));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Min plan finns bara för ärenden där du själv är en av kontaktpersonerna.");
    }
}
