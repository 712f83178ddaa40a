package se.rehabvagen.timeline;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CaseTasks;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.timeline.papers.Papers;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/** A case with its story: on a page of its own, and as the part of it that Tasklist shows beside a task. */
@Controller
class CasePage {

    private final OpenCases cases;
    private final CaseTasks tasks;
    private final StoryTeller teller;
    private final Papers papers;
    private final List<StoryPart> parts;
    private final Persons persons;
    private final CurrentUser user;

    CasePage(
            OpenCases cases,
            CaseTasks tasks,
            StoryTeller teller,
            Papers papers,
            List<StoryPart> parts,
            Persons persons,
            CurrentUser user) {
        this.cases = cases;
        this.tasks = tasks;
        this.teller = teller;
        this.papers = papers;
        this.parts = List.copyOf(parts);
        this.persons = persons;
        this.user = user;
    }

    @GetMapping("/arenden/{number}")
    String page(@PathVariable String number, Model model) {
        fill(cases.find(number).orElseThrow(CasePage::unknown), model);
        return "arende";
    }

    /** The case of a task, without the page around it; 404 if the task is of no case, or not the reader's. */
    @GetMapping("/uppgifter/{task}/arende")
    String besideTask(@PathVariable String task, Model model) {
        fill(tasks.caseOf(task).flatMap(cases::find).orElseThrow(CasePage::unknown), model);
        return "arende-berattelse :: story";
    }

    /** Who it is is read now, and the reading is logged. */
    private void fill(OpenCases.Home home, Model model) {
        Organisation organisation = cases.organisation().orElseThrow(CasePage::unknown);
        StoryTeller.Told told = teller.tell(home, organisation);
        model.addAttribute("story", told.story());
        model.addAttribute(
                "papers", papers.of(home.number(), organisation, told.story().isReadByPair()));
        parts.forEach(part -> part.tell(home.number(), told.reader(), model));
        model.addAttribute("deeds", deeds(told.story()));
        model.addAttribute(
                "who",
                persons.read(home.number(), Reason.CASEWORK, user.id().orElseThrow())
                        .orElse(null));
    }

    private List<Story.Deed> deeds(Story story) {
        return story.deeds().stream()
                .filter(deed -> parts.stream().noneMatch(part -> part.offers().contains(deed.process())))
                .toList();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Ärendet finns inte, eller hör inte till din enhet.");
    }
}
