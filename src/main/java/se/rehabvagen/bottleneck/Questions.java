package se.rehabvagen.bottleneck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.history.WaitStates;
import se.rehabvagen.process.EngineClock;

/** Reads what is asked over HTTP, for one who may ask it. */
@Component
final class Questions {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Readers readers;
    private final WaitStates states;
    private final EngineClock clock;

    Questions(Readers readers, WaitStates states, EngineClock clock) {
        this.readers = readers;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What an address may say about what it wants, as it stands there; all may be left out.
     *
     * @param fran first day
     * @param till last day
     * @param enhet {@code <insats>.<unit>}
     * @param process key of a model
     * @param version number of a version of that model
     */
    record Filter(
            Optional<String> fran,
            Optional<String> till,
            Optional<String> insats,
            Optional<String> enhet,
            Optional<String> process,
            Optional<String> version) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Reads a question.
     *
     * @throws ResponseStatusException 400 with a Swedish sentence if it makes no sense, 404 if what it asks about is not there
     */
    Question read(Filter filter) {
        Scope scope = readers.scope(filter.insats(), filter.enhet());
        Optional<WaitStates.Model> model = filter.process().map(this::model);
        return new Question(
                scope,
                period(filter),
                today(),
                model.map(WaitStates.Model::key),
                filter.version().map(version -> version(version, model)));
    }

    /**
     * A deployed model.
     *
     * @throws ResponseStatusException 404 if there is none with this key
     */
    WaitStates.Model model(String key) {
        return states.model(key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Processen finns inte."));
    }

    private Period period(Filter filter) {
        LocalDate asked = filter.till().map(text -> date("till", text)).orElse(today());
        LocalDate until = asked.isAfter(today()) ? today() : asked;
        LocalDate from = filter.fran()
                .map(text -> date("fran", text))
                .orElse(Period.yearUpTo(until).from());
        if (from.isAfter(until)) {
            throw refused("”fran” får inte ligga efter ”till” eller efter i dag.");
        }
        return new Period(from, until);
    }

    private static Integer version(String text, Optional<WaitStates.Model> model) {
        Optional<Integer> number =
                Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
        return model.flatMap(known -> number.filter(known.versions()::contains))
                .orElseThrow(() -> refused("Ange ”version” som en version av processen i ”process”."));
    }

    private static LocalDate date(String name, String text) {
        if (!DATE.matcher(text).matches()) {
            throw refused("Ange ”%s” som ett datum: ÅÅÅÅ-MM-DD.".formatted(name));
        }
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
