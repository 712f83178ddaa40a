package se.rehabvagen.timeline.finding;

import static se.rehabvagen.process.CaseVariables.PLANNED_MEETING_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.history.DayOrder;

/** Says how a case stands on a day, from what a reader may see of its milestones. */
final class StandingTeller {

    private static final Set<String> ENDINGS = Set.of("exited", "died", "left", "resumed");
    private static final Set<String> PLANS = Set.of("plan-set", "plan-revised", "plan-recalled");
    private static final Set<String> MAPPINGS = Set.of("gk-requested", "gk-declined", "gk-first-meeting", "gk-held");
    private static final Set<String> MEETINGS = Set.of("meeting-called", "meeting-held", "meeting-cancelled");
    private static final Set<String> ASSESSMENTS = Set.of("long-term-benefit-assessed", "long-term-benefit-cleared");

    private final List<Seen> seen;
    private final Outlook outlook;
    private final List<Found> found = new ArrayList<>();

    private StandingTeller(List<Seen> seen, Outlook outlook) {
        this.seen = seen.stream()
                .sorted(Comparator.comparing(Seen::milestone, DayOrder.ORDER))
                .toList();
        this.outlook = outlook;
    }

    /** Something that is true of the case, and the milestone that says so. */
    private record Found(Phase phase, String text, @Nullable LocalDate since, Optional<Seen> source) {}

    /** @param seen what the reader may see, in any order */
    static Standing of(List<Seen> seen, Outlook outlook) {
        return new StandingTeller(seen, outlook).tell();
    }

    private Standing tell() {
        end().ifPresent(found::add);
        if (found.isEmpty()) {
            plan().ifPresent(found::add);
            rehabilitation().ifPresent(found::add);
            jointMapping().ifPresent(found::add);
            meeting().ifPresent(found::add);
            longTerm().ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.add(beginning());
        }
        Found first = found.get(0);
        return new Standing(
                found.stream().map(Found::phase).toList(),
                first.text()
                        + found.stream().skip(1).map(StandingTeller::alsoText).collect(Collectors.joining()),
                first.since(),
                first.phase() == Phase.PLAN
                        ? first.source().flatMap(StandingTeller::planDate).orElse(null)
                        : null,
                outlook.isTold(),
                found.stream()
                        .flatMap(one -> one.source().flatMap(Seen::told).stream())
                        .collect(Collectors.toSet()));
    }

    private static String alsoText(Found also) {
        return " · " + also.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + also.text().substring(1);
    }

    /** What ended the case; what was resumed takes back what was registered last before. */
    private Optional<Found> end() {
        List<Seen> ends = new ArrayList<>();
        of(ENDINGS).stream()
                .sorted(Comparator.comparing((Seen one) -> one.milestone().recordedAt())
                        .thenComparing(Seen::milestone, DayOrder.ORDER))
                .forEach(one -> {
                    if (!one.milestone().key().equals("resumed")) {
                        ends.add(one);
                    } else if (!ends.isEmpty()) {
                        ends.remove(ends.size() - 1);
                    }
                });
        ends.addAll(0, of(Set.of("not-eligible", "consent-refused")));
        return ends.isEmpty() ? Optional.empty() : Optional.of(dated(endOf(ends.get(ends.size() - 1)), ends));
    }

    private static Phase endOf(Seen end) {
        return switch (end.milestone().key()) {
            case "exited" -> Phase.EXITED;
            case "died" -> Phase.DIED;
            case "left" -> Phase.LEFT;
            case "not-eligible" -> Phase.NOT_ELIGIBLE;
            default -> Phase.REFUSED;
        };
    }

    private static Found dated(Phase phase, List<Seen> sources) {
        Seen last = sources.get(sources.size() - 1);
        LocalDate since = last.milestone().occurredOn();
        return new Found(phase, phase.swedish() + " " + since, since, Optional.of(last));
    }

    private Optional<Found> plan() {
        return last(PLANS)
                .filter(statement -> !statement.milestone().key().equals("plan-recalled"))
                .map(statement ->
                        planDate(statement).map(date -> dated(statement, date)).orElseGet(() -> undated(statement)));
    }

    private Found dated(Seen statement, LocalDate date) {
        return outlook.day().isAfter(date)
                ? new Found(Phase.LAPSED, "Planen förföll " + date, date.plusDays(1), Optional.of(statement))
                : new Found(
                        Phase.PLAN,
                        "Plan för avslut " + date,
                        statement.milestone().occurredOn(),
                        Optional.of(statement));
    }

    /** Without a date only a plan that leads to sjukersättning holds; not everybody is told which way it leads. */
    private static Found undated(Seen statement) {
        boolean isPension = PLAN_WAY.find(statement.milestone().facts())
                .filter(PlanForAvslut.SJUKERSATTNING::equals)
                .isPresent();
        String text = isPension ? "Plan för avslut, sjukersättning" : "Plan för avslut";
        return new Found(Phase.PLAN, text, statement.milestone().occurredOn(), Optional.of(statement));
    }

    private static Optional<LocalDate> planDate(Seen statement) {
        return PLAN_DATE.find(statement.milestone().facts());
    }

    private Optional<Found> rehabilitation() {
        List<Seen> starts = of(Set.of("alr-started"));
        long ends = of(Set.of("alr-ended")).size();
        return starts.size() > ends
                ? Optional.of(
                        goesOn(Phase.REHABILITATION, Phase.REHABILITATION.swedish(), starts.get(starts.size() - 1)))
                : Optional.empty();
    }

    private Optional<Found> jointMapping() {
        return last(MAPPINGS)
                .filter(one -> outlook.isSharedWithAf() && outlook.isUnbroken(one.milestone()))
                .filter(one -> one.is(Set.of("gk-requested", "gk-first-meeting")))
                .map(one -> goesOn(
                        Phase.JOINT_MAPPING,
                        one.is(Set.of("gk-requested")) ? "Gemensam kartläggning begärd" : Phase.JOINT_MAPPING.swedish(),
                        one));
    }

    private Optional<Found> meeting() {
        return last(MEETINGS)
                .filter(one -> outlook.isUnbroken(one.milestone()))
                .filter(one -> one.is(Set.of("meeting-called")))
                .map(call -> goesOn(
                        Phase.MEETING,
                        PLANNED_MEETING_DATE
                                .find(call.milestone().facts())
                                .map(date -> "Kallad till avstämningsmöte " + date)
                                .orElse("Kallad till avstämningsmöte"),
                        call));
    }

    private Optional<Found> longTerm() {
        boolean rests = found.stream().anyMatch(one -> one.phase() == Phase.PLAN);
        return last(ASSESSMENTS)
                .filter(one -> one.is(Set.of("long-term-benefit-assessed")) && !rests)
                .map(one -> goesOn(Phase.LONG_TERM, Phase.LONG_TERM.swedish(), one));
    }

    /** Where nothing runs that the reader is told of. */
    private Found beginning() {
        if (outlook.reader() == Organisation.AF) {
            return new Found(Phase.NOTHING_RUNS, Phase.NOTHING_RUNS.swedish(), null, Optional.empty());
        }
        Optional<Seen> consent = last(Set.of("consent-given"));
        if (consent.isPresent() && !outlook.isTold()) {
            return new Found(Phase.NOTHING_TOLD, Phase.NOTHING_TOLD.swedish(), null, Optional.empty());
        }
        return last(Set.of("sassam-held"))
                .map(held -> goesOn(Phase.MAPPED, Phase.MAPPED.swedish(), held))
                .or(() -> consent.map(given -> goesOn(Phase.MAPPING, Phase.MAPPING.swedish(), given)))
                .orElseGet(() -> new Found(
                        Phase.AWAITS_CONSENT,
                        Phase.AWAITS_CONSENT.swedish(),
                        last(Set.of("enrolled"))
                                .map(one -> one.milestone().occurredOn())
                                .orElse(null),
                        Optional.empty()));
    }

    private static Found goesOn(Phase phase, String text, Seen source) {
        return new Found(phase, text, source.milestone().occurredOn(), Optional.of(source));
    }

    private List<Seen> of(Set<String> keys) {
        return seen.stream().filter(one -> one.is(keys)).toList();
    }

    private Optional<Seen> last(Set<String> keys) {
        return of(keys).stream().reduce((earlier, later) -> later);
    }
}
