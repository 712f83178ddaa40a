package se.rehabvagen.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which one person is enrolled, by the organisation that may at the person's unit. */
@Controller
@RequestMapping("/inskrivning")
class EnrolmentPage {

    private final EnrolmentDesk desk;
    private final Clock clock;

    EnrolmentPage(EnrolmentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        return form(Map.of(), List.of(), model);
    }

    @PostMapping
    String enrol(@RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        EnrolmentDesk.Place place = desk.places().stream()
                .filter(each -> each.tenant().equals(fields.get("enhet")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Välj en vårdenhet."));
        List<RowError> errors = new ArrayList<>();
        Optional<EnrolmentDesk.Enrolled> enrolled = desk.enrol(place, fields, LocalDate.now(clock), errors);
        if (enrolled.isEmpty()) {
            return form(fields, errors, model);
        }
        after.addFlashAttribute("klart", enrolled.get());
        return "redirect:/inskrivning";
    }

    private String form(Map<String, String> fields, List<RowError> errors, Model model) {
        model.addAttribute("enheter", desk.places());
        model.addAttribute("falt", fields);
        model.addAttribute("fel", errors);
        model.addAttribute(
                "felI",
                errors.stream().collect(Collectors.toMap(RowError::kolumn, RowError::text, (first, second) -> first)));
        model.addAttribute("forslag", desk.suggestedNumber());
        return "inskrivning";
    }
}
