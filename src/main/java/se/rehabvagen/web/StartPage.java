package se.rehabvagen.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.rehabvagen.process.DoorsClosed;

/** The first page after login, the login page, and the page of those who wait before closed doors. */
@Controller
class StartPage {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final DoorsClosed doors;

    StartPage(DoorsClosed doors) {
        this.doors = doors;
    }

    @GetMapping("/")
    String start(Model model) {
        showProgress(model);
        return "start";
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
