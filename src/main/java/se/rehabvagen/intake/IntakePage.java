package se.rehabvagen.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;

/** The page where lists are read in: choose files, try them out, see how far they have come and what is wrong. */
@Controller
@RequestMapping("/intag")
class IntakePage {

    private static final int SECONDS_BETWEEN_LOOKS = 3;
    private static final int MOST_ERRORS = 500;

    private final IntakeAccess access;
    private final IntakeDesk desk;
    private final Insatser insatser;

    IntakePage(IntakeAccess access, IntakeDesk desk, Insatser insatser) {
        this.access = access;
        this.desk = desk;
        this.insatser = insatser;
    }

    @GetMapping
    String choose(Model model) {
        access.mustMakeProjects();
        List<Insats> own = insatser.all().stream()
                .filter(insats -> access.isOwn(insats.id()))
                .toList();
        if (own.size() == 1) {
            return "redirect:/intag/" + own.get(0).id();
        }
        model.addAttribute("insatser", own);
        return "intag-insatser";
    }

    @GetMapping("/{insats}")
    String form(@PathVariable String insats, Model model) {
        return form(access.mustReadInto(insats), Optional.empty(), model);
    }

    private String form(Insats insats, Optional<String> problem, Model model) {
        model.addAttribute("insats", insats);
        model.addAttribute("intag", desk.latest(insats.id()));
        problem.ifPresent(sentence -> model.addAttribute("problem", sentence));
        return "intag";
    }

    @PostMapping("/{insats}")
    String take(
            @PathVariable String insats,
            @RequestParam(required = false) @Nullable MultipartFile deltagare,
            @RequestParam(required = false) @Nullable MultipartFile handelser,
            @RequestParam(defaultValue = "false") boolean provkor,
            Model model)
            throws IOException {
        Insats into = access.mustReadInto(insats);
        try {
            Intake taken = desk.take(into, deltagare, handelser, provkor, access.userId());
            return "redirect:/intag/%s/%d".formatted(insats, taken.id());
        } catch (UnreadableFile e) {
            return form(into, Optional.of(e.getMessage()), model);
        }
    }

    @GetMapping("/{insats}/{id}")
    String progress(@PathVariable String insats, @PathVariable long id, Model model) {
        model.addAttribute("insats", access.mustReadInto(insats));
        Intake intake = desk.find(insats, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Intaget finns inte."));
        List<RowError> errors = intake.errors();
        model.addAttribute("intag", intake);
        model.addAttribute("fel", errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        model.addAttribute("antalFel", errors.size());
        if (!intake.isFinished()) {
            model.addAttribute("refresh", SECONDS_BETWEEN_LOOKS);
        }
        return "intag-lage";
    }
}
