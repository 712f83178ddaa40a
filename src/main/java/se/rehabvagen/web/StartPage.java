package se.rehabvagen.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.WaitingWork;

/** The first page after login, the login page, and the page of those who wait before closed doors. */
@Controller
class StartPage {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final DoorsClosed doors;
    private final List<WaitingWork> work;

    StartPage(DoorsClosed doors, List<WaitingWork> work) {
        this.doors = doors;
        this.work = List.copyOf(work);
    }

    @GetMapping("/")
    String start(Model model) {
        showProgress(model);
        model.addAttribute("vantar", model.containsAttribute("progress") ? List.of() : waiting());
        return "start";
    }

    /** What presses first, then each part of the house in its turn. */
    private List<WaitingWork.Waits> waiting() {
        return work.stream()
                .flatMap(part -> part.now().stream())
                .sorted(Comparator.comparing(WaitingWork.Waits::isLate).reversed())
                .toList();
    }

    @GetMapping("/login")
    String login(Model model, @RequestParam(defaultValue = "") String varfor) {
        model.addAttribute("hasFailed", varfor.equals("fel"));
        model.addAttribute("hasLeft", varfor.equals("utloggad"));
        return "login";
    }

    /** Reached only by forward from the closed doors, whatever the method of the request was. */
    @RequestMapping("/stangt")
    String closed(Model model) {
        showProgress(model);
        return model.containsAttribute("progress") ? "closed" : "redirect:/";
    }

    private void showProgress(Model model) {
        doors.closedFor().ifPresent(progress -> {
            model.addAttribute("progress", progress);
            model.addAttribute("refresh", SECONDS_BETWEEN_LOOKS);
        });
    }
}
