package se.rehabvagen.report.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;

/** Answers with the figures of a period, to those who lead, own or administer the project. */
@RestController
final class NyckeltalController {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final CurrentUser user;
    private final Insatser insatser;
    private final Figures figures;

    NyckeltalController(CurrentUser user, Insatser insatser, Figures figures) {
        this.user = user;
        this.insatser = insatser;
        this.figures = figures;
    }

    @GetMapping("/api/insatser/{id}/nyckeltal")
    Nyckeltal nyckeltal(
            @PathVariable String id,
            @RequestParam Optional<String> fran,
            @RequestParam Optional<String> till,
            @RequestParam Optional<String> kand,
            @RequestParam Optional<String> enhet,
            @RequestParam Optional<String> kon) {
        user.mustBe(Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE, Role.ADMINISTRATOR);
        Insats insats = insatser.find(id)
                .filter(found -> user.belongsTo(found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte."));
        Period period = period(date("fran", fran), date("till", till));
        enhet.filter(unit -> insats.unit(unit).isEmpty()).ifPresent(unit -> {
            throw refused("Vårdenheten i ”enhet” finns inte i insatsen.");
        });
        kon.filter(sex -> Sex.of(sex).isEmpty()).ifPresent(sex -> {
            throw refused("Ange ”kon” som K eller M.");
        });
        Question question = new Question(insats.id(), period);
        Map<Group, Counts> counts =
                kand.isPresent() ? figures.asKnownOn(date("kand", kand), question) : figures.asKnownNow(question);
        return figures.together(
                counts,
                group -> enhet.map(group.unit()::equals).orElse(true)
                        && kon.map(group.sex()::equals).orElse(true),
                period);
    }

    private static Period period(LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            throw refused("”fran” får inte ligga efter ”till”.");
        }
        return new Period(from, until);
    }

    private static LocalDate date(String name, Optional<String> given) {
        String text = given.filter(DATE.asMatchPredicate())
                .orElseThrow(() -> refused("Ange ”%s” som ett datum: ÅÅÅÅ-MM-DD.".formatted(name)));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused("Datumet i ”%s” finns inte i kalendern.".formatted(name));
        }
    }

    private static ResponseStatusException refused(String text) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, text);
    }
}
