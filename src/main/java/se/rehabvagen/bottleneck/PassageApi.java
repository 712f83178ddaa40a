package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.Passage;
import se.rehabvagen.history.Passages;
import se.rehabvagen.history.Stay;
import se.rehabvagen.process.Accounts;

/** How a process instance went through its model: what Cockpit's community edition does not show. */
@RestController
final class PassageApi {

    private final Passages passages;
    private final Readers readers;
    private final ShownNumbers numbers;
    private final Accounts accounts;
    private final Questions questions;

    PassageApi(Passages passages, Readers readers, ShownNumbers numbers, Accounts accounts, Questions questions) {
        this.passages = passages;
        this.readers = readers;
        this.numbers = numbers;
        this.accounts = accounts;
        this.questions = questions;
    }

    /** Times in Swedish time; days in whole Swedish days, to today while it is open; who: a colleague, never a person. */
    record Activity(
            String id,
            @Nullable String parent,
            String activity,
            String name,
            String type,
            OffsetDateTime started,
            @Nullable OffsetDateTime ended,
            long days,
            boolean isCancelled,
            @Nullable String who,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable String called) {}

    record Called(
            String id,
            String process,
            String processName,
            String activity,
            OffsetDateTime started,
            @Nullable OffsetDateTime ended,
            String state) {}

    record Caller(String id, String process, String processName, String activity) {}

    record Course(
            String id,
            String process,
            String processName,
            int version,
            String definition,
            @Nullable String caseNumber,
            @Nullable String unit,
            @Nullable String unitName,
            OffsetDateTime started,
            @Nullable OffsetDateTime ended,
            String state,
            @JsonProperty("super") @Nullable Caller caller,
            List<Activity> activities,
            List<Called> called,
            List<String> passedFlows,
            List<String> unsureFlows) {}

    @GetMapping("/api/flaskhalsar/instanser/{id}")
    Course course(@PathVariable String id) {
        readers.mustSeeCourses();
        List<Insats> insatser = readers.insatser();
        ShownNumbers.Mask mask = numbers.mask();
        return passages.of(id)
                .filter(passage -> isVisible(passage.place(), insatser, mask))
                .map(passage -> course(passage, insatser, mask))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Processen finns inte."));
    }

    private boolean isVisible(Stay.Place place, List<Insats> insatser, ShownNumbers.Mask mask) {
        boolean isHidden = place.isProtected()
                || place.insats() != null
                        && place.caseNumber() != null
                        && mask.hides(place.insats(), place.caseNumber());
        return !isHidden && (!readers.leads() || find(place, insatser).isPresent());
    }

    private static Optional<Insats> find(Stay.Place place, List<Insats> insatser) {
        return insatser.stream()
                .filter(each -> each.id().equals(place.insats()))
                .findFirst();
    }

    private Course course(Passage passage, List<Insats> insatser, ShownNumbers.Mask mask) {
        Stay.Place place = passage.place();
        Optional<Insats> insats = find(place, insatser);
        LocalDate today = questions.today();
        return new Course(
                passage.id(),
                passage.process(),
                passage.processName(),
                passage.version(),
                passage.definition(),
                place.insats() == null || place.caseNumber() == null
                        ? null
                        : mask.shown(place.insats(), place.caseNumber())
                                .map(CaseNumber::value)
                                .orElse(null),
                place.unit() == null ? place.insats() : place.insats() + "." + place.unit(),
                insats.map(known -> place.unit() == null
                                ? known.name()
                                : known.unit(place.unit()).map(CareUnit::name).orElse(place.unit()))
                        .orElse(place.unit()),
                swedish(passage.started()),
                end(passage.ended()),
                state(passage.state()),
                passage.caller() == null ? null : caller(passage.caller()),
                passage.activities().stream().map(each -> activity(each, today)).toList(),
                passage.called().stream().map(PassageApi::called).toList(),
                passage.passed(),
                passage.unsure());
    }

    private Activity activity(Passage.Activity step, LocalDate today) {
        LocalDate last = step.ended() == null ? today : SwedishDay.of(step.ended());
        return new Activity(
                step.id(),
                step.parent(),
                step.activity(),
                step.name(),
                step.type(),
                swedish(step.started()),
                end(step.ended()),
                ChronoUnit.DAYS.between(SwedishDay.of(step.started()), last),
                step.isCancelled(),
                step.userId() == null ? null : accounts.nameOf(step.userId()),
                step.organisation() == null ? null : step.organisation().name(),
                step.organisation() == null ? null : step.organisation().swedish(),
                step.called());
    }

    private static Called called(Passage.Link link) {
        return new Called(
                link.id(),
                link.process(),
                link.processName(),
                link.activity(),
                swedish(link.started()),
                end(link.ended()),
                state(link.state()));
    }

    private static Caller caller(Passage.Link link) {
        return new Caller(link.id(), link.process(), link.processName(), link.activity());
    }

    private static String state(Passage.State state) {
        return switch (state) {
            case RUNS -> "pågår";
            case ENDED -> "avslutad";
            case BROKEN_OFF -> "avbruten";
        };
    }

    private static @Nullable OffsetDateTime end(@Nullable Instant moment) {
        return moment == null ? null : swedish(moment);
    }

    private static OffsetDateTime swedish(Instant moment) {
        return moment.atZone(SwedishDay.SWEDEN).toOffsetDateTime();
    }
}
