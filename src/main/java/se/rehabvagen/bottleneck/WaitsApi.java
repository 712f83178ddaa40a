package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Party;
import se.rehabvagen.history.WaitStates;

/** How long cases wait: on the diagram of a model, ranked, and by whom they wait for. */
@RestController
@RequestMapping("/api/flaskhalsar")
final class WaitsApi {

    /** What stands beside the figures wherever they are shown. */
    static final String NOTE = "Den som fortfarande väntar räknas med. Median, 75 och 90 procent är skattade enligt"
            + " Kaplan–Meier: ett pågående eller avbrutet steg räknas som minst så lång väntan som hittills. Hela dagar."
            + " Ett steg som vilar till ett bevakningsdatum, och ett steg som registrerats i efterhand med ett enda datum,"
            + " är ingen väntan.";

    private final Questions questions;
    private final Readers readers;
    private final WaitStates states;
    private final StepFigures steps;
    private final PartyFigures parties;

    WaitsApi(Questions questions, Readers readers, WaitStates states, StepFigures steps, PartyFigures parties) {
        this.questions = questions;
        this.readers = readers;
        this.states = states;
        this.steps = steps;
        this.parties = parties;
    }

    /** Something that can be chosen by its key. */
    record Choice(String key, String name) {}

    /** A unit, by {@code <insats>.<unit>}. */
    record UnitChoice(String id, String name) {}

    record InsatsChoice(String id, String name, LocalDate start, LocalDate end, List<UnitChoice> units) {

        static InsatsChoice of(Insats insats) {
            return new InsatsChoice(
                    insats.id(),
                    insats.name(),
                    insats.start(),
                    insats.end(),
                    insats.units().stream()
                            .map(unit -> new UnitChoice(insats.tenantOf(unit), unit.name()))
                            .toList());
        }
    }

    /**
     * What the reader can choose among.
     *
     * @param showsCases whether case numbers are told
     * @param showsHistory whether the course of a single case is told
     */
    record Choices(
            LocalDate today,
            Period period,
            boolean showsCases,
            boolean showsHistory,
            List<InsatsChoice> insatser,
            List<WaitStates.Model> processes,
            List<Choice> parties) {}

    record Heat(
            String process,
            String processName,
            @Nullable Integer version,
            Period period,
            Period previous,
            LocalDate today,
            List<Step> steps,
            String note) {}

    record Ranking(
            Period period, Period previous, LocalDate today, long totalWaitingDays, List<Ranked> steps, String note) {}

    record ByParty(
            Period period, Period previous, LocalDate today, long totalWaitingDays, List<PartyFigures.Row> parties) {}

    @GetMapping("/urval")
    Choices choices() {
        List<InsatsChoice> insatser =
                readers.insatser().stream().map(InsatsChoice::of).toList();
        return new Choices(
                questions.today(),
                Period.yearUpTo(questions.today()),
                readers.leads(),
                readers.seesCourses(),
                insatser,
                states.models(),
                Party.AWAITED.stream()
                        .map(party -> new Choice(party.code(), party.swedish()))
                        .toList());
    }

    @GetMapping("/steg")
    Heat heat(Questions.Filter filter) {
        Question question = questions.read(filter);
        String key = question.process()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Ange ”process”: vilken processbild stegen gäller."));
        WaitStates.Model model = questions.model(key);
        return new Heat(
                key,
                model.name(),
                question.version().orElse(null),
                question.period(),
                question.period().previous(),
                question.today(),
                steps.ofModel(question, model),
                NOTE);
    }

    @GetMapping("/rangordning")
    Ranking ranking(Questions.Filter filter) {
        Question question = questions.read(filter);
        List<Ranked> ranked = steps.ranked(question);
        return new Ranking(
                question.period(),
                question.period().previous(),
                question.today(),
                ranked.stream()
                        .mapToLong(each -> each.step().now().waitingDays())
                        .sum(),
                ranked,
                NOTE);
    }

    @GetMapping("/parter")
    ByParty parties(Questions.Filter filter) {
        Question question = questions.read(filter);
        List<PartyFigures.Row> rows = parties.of(question);
        return new ByParty(
                question.period(),
                question.period().previous(),
                question.today(),
                rows.stream().mapToLong(row -> row.now().waitingDays()).sum(),
                rows);
    }
}
