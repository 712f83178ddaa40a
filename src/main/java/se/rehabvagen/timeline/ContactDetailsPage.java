package se.rehabvagen.timeline;

import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Staff;

/** Where somebody keeps the phone number at which others, and those whom the cases are about, reach them. */
@Controller
@RequestMapping("/kontaktuppgifter")
class ContactDetailsPage {

    /** At least six digits, which may begin with a plus and be told apart by blanks and hyphens. */
    private static final Pattern PHONE = Pattern.compile("\\+?(?:[ -]?[0-9]){6,15}");

    private static final String NO_PHONE = "Skriv telefonnumret med siffror, mellanslag och bindestreck, 6–15 siffror. "
            + "Det får börja med plus. Till exempel 010-123 45 67 eller +46 10 123 45 67.";

    private final Staff staff;
    private final CurrentUser user;

    ContactDetailsPage(Staff staff, CurrentUser user) {
        this.staff = staff;
        this.user = user;
    }

    @GetMapping
    String form(Model model) {
        return form(own().phone(), model);
    }

    /** An empty number takes the old one away. */
    @PostMapping
    String keep(@RequestParam(defaultValue = "") String telefon, Model model, RedirectAttributes after) {
        String phone = telefon.strip();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            model.addAttribute("fel", NO_PHONE);
            return form(telefon, model);
        }
        staff.keepPhone(id(), phone);
        after.addFlashAttribute("klart", phone.isEmpty() ? "Telefonnumret är borttaget." : "Telefonnumret är sparat.");
        return "redirect:/kontaktuppgifter";
    }

    private String form(String phone, Model model) {
        model.addAttribute("telefon", phone);
        model.addAttribute("uppgifter", own());
        return "kontaktuppgifter";
    }

    private Staff.Contact own() {
        return staff.contact(id());
    }

    private String id() {
        return user.id().orElseThrow();
    }
}
