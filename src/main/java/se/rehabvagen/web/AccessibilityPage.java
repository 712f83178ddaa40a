package se.rehabvagen.web;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The statement on accessibility that lagen (2018:1937) om tillgänglighet till digital offentlig service asks for; for everybody. */
@Controller
class AccessibilityPage {

    /** How a setting begins that nobody has filled in yet. */
    private static final String TO_FILL_IN = "FYLL I";

    private final String provider;
    private final String contact;
    private final String assessedOn;
    private final String updatedOn;
    private final List<Shortcoming> shortcomings;

    AccessibilityPage(
            @Value("${rehabvagen.accessibility.provider}") String provider,
            @Value("${rehabvagen.accessibility.contact}") String contact,
            @Value("${rehabvagen.accessibility.assessed-on}") String assessedOn,
            @Value("${rehabvagen.accessibility.updated-on}") String updatedOn) {
        this.provider = provider;
        this.contact = contact;
        this.assessedOn = assessedOn;
        this.updatedOn = updatedOn;
        this.shortcomings = Shortcoming.known();
    }

    @GetMapping("/tillganglighet")
    String statement(Model model) {
        model.addAttribute("aktor", filledIn(provider).orElse("Den organisation som driver Rehabvägen"));
        model.addAttribute("kontakt", filledIn(contact).orElse(""));
        model.addAttribute(
                "epost",
                filledIn(contact).filter(text -> text.matches("\\S+@\\S+")).orElse(""));
        model.addAttribute("bedomd", assessedOn);
        model.addAttribute("uppdaterad", updatedOn);
        model.addAttribute("brister", shortcomings);
        return "tillganglighet";
    }

    private static Optional<String> filledIn(String setting) {
        return Optional.of(setting.strip()).filter(text -> !text.isEmpty() && !text.startsWith(TO_FILL_IN));
    }
}
