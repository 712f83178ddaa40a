package se.rehabvagen.bottleneck;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the courses of the cases tell: hand-overs, repeats, standstill, and who waits now. */
@RestController
@RequestMapping("/api/flaskhalsar")
final class CasesApi {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Questions questions;
    private final Readers readers;
    private final Handovers handovers;
    private final Repeats repeats;
    private final StandingStill standingStill;
    private final WaitingCases waiting;

    CasesApi(
            Questions questions,
            Readers readers,
            Handovers handovers,
            Repeats repeats,
            StandingStill standingStill,
            WaitingCases waiting) {
        this.questions = questions;
        this.readers = readers;
        this.handovers = handovers;
        this.repeats = repeats;
        this.standingStill = standingStill;
        this.waiting = waiting;
    }

    @GetMapping("/organisationsbyten")
    Handovers.Found handovers(Questions.Filter filter) {
        return handovers.of(questions.read(filter));
    }

    @GetMapping("/upprepningar")
    Repeats.All repeats(Questions.Filter filter) {
        return repeats.of(questions.read(filter));
    }

    @GetMapping("/stillastaende")
    StandingStill.Found standingStill(Questions.Filter filter) {
        Question question = questions.read(filter);
        return standingStill.of(question.scope(), question.today());
    }

    /**
     * Who waits now.
     *
     * @param steg id of an element
     * @param part key of a party
     * @param sida from 0
     */
    @GetMapping("/vantande")
    WaitingCases.Found waiting(
            Questions.Filter filter,
            @RequestParam Optional<String> steg,
            @RequestParam Optional<String> part,
            @RequestParam(defaultValue = "0") String sida) {
        readers.mustLead();
        if (!NUMBER.matcher(sida).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Ange ”sida” som ett tal från 0.");
        }
        return waiting.of(questions.read(filter), steg, part, Integer.parseInt(sida));
    }
}
