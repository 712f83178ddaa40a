package se.rehabvagen.timeline;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CaseTasks;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.timeline.papers.Papers;
import se.rehabvagen.vault.Ground;
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
    private final CaseGate gate;
    private final CurrentUser user;

    CasePage(
            OpenCases cases,
            CaseTasks tasks,
            StoryTeller teller,
            Papers papers,
            List<StoryPart> parts,
            Persons persons,
            CaseGate gate,
            CurrentUser user) {
        this.cases = cases;
        this.tasks = tasks;
        this.teller = teller;
        this.papers = papers;
        this.parts = List.copyOf(parts);
        this.persons = persons;
        this.gate = gate;
        this.user = user;
    }

    /** Whose case it is not is asked first why they want to see it. */
    @GetMapping("/arenden/{number}")
    String page(@PathVariable String number, Model model) {
        OpenCases.Home home = cases.find(number).orElseThrow(CasePage::unknown);
        Optional<Ground> ground = gate.ground(home.number());
        if (ground.isEmpty()) {
            return "redirect:/arenden/%s/skal".formatted(home.number());
        }
        fill(home, ground.get(), model);
        return "arende";
    }

    /**
     * The case of a task, without the page around it; 404 if the task is of no case, or not the reader's. A task that nobody has is
     * shown with its case to those who may take it.
     */
    @GetMapping("/uppgifter/{task}/arende")
    String besideTask(@PathVariable String task, Model model) {
        OpenCases.Home home = tasks.caseOf(task).flatMap(cases::find).orElseThrow(CasePage::unknown);
        Optional<Ground> ground = gate.ground(home.number())
                .or(() -> Optional.of(Ground.of(Reason.CASEWORK)).filter(casework -> isFree(task, home.number())));
        if (ground.isEmpty()) {
            model.addAttribute("number", home.number().value());
            return "arende-skal :: ask";
        }
        fill(home, ground.get(), model);
        return "arende-berattelse :: story";
    }

    private boolean isFree(String task, CaseNumber number) {
        Organisation organisation = cases.organisation().orElseThrow(CasePage::unknown);
        return tasks.open(number).stream()
                .anyMatch(open -> open.id().equals(task)
                        && open.assignee() == null
                        && open.offeredTo().contains(organisation));
    }

    /** Who it is is read now, and the reading is logged. */
    private void fill(OpenCases.Home home, Ground ground, Model model) {
        Organisation organisation = cases.organisation().orElseThrow(CasePage::unknown);
        StoryTeller.Told told = teller.tell(home, organisation);
        model.addAttribute("story", told.story());
        model.addAttribute(
                "papers", papers.of(home.number(), organisation, told.story().isReadByPair()));
        parts.forEach(part -> part.tell(home.number(), told.reader(), model));
        model.addAttribute("deeds", deeds(told.story()));
        model.addAttribute(
                "who",
                persons.read(home.number(), ground, user.id().orElseThrow()).orElse(null));
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
