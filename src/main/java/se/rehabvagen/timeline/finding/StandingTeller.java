package se.rehabvagen.timeline.finding;

import static se.rehabvagen.process.CaseVariables.PLANNED_MEETING_DATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.DayOrder;

/** Says how a case stands on a day, from what a reader may see of its milestones. */
final class StandingTeller {

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

    /** @param seen what the reader may see, in any order */
    static Standing of(List<Seen> seen, Outlook outlook) {
        return new StandingTeller(seen, outlook).tell();
    }

    private Standing tell() {
        Ends.of(seen).ifPresent(found::add);
        if (found.isEmpty()) {
            Plans.of(seen, outlook.day()).ifPresent(found::add);
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
                        ? first.source().flatMap(Plans::date).orElse(null)
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

    private Optional<Found> rehabilitation() {
        List<Seen> starts = Seen.of(seen, Set.of("alr-started"));
        long ends = Seen.of(seen, Set.of("alr-ended")).size();
        return starts.size() > ends
                ? Optional.of(Found.goingOn(
                        Phase.REHABILITATION, Phase.REHABILITATION.swedish(), starts.get(starts.size() - 1)))
                : Optional.empty();
    }

    private Optional<Found> jointMapping() {
        return last(MAPPINGS)
                .filter(one -> outlook.isSharedWithAf() && outlook.isUnbroken(one.milestone()))
                .filter(one -> one.is(Set.of("gk-requested", "gk-first-meeting")))
                .map(one -> Found.goingOn(
                        Phase.JOINT_MAPPING,
                        one.is(Set.of("gk-requested")) ? "Gemensam kartläggning begärd" : Phase.JOINT_MAPPING.swedish(),
                        one));
    }

    private Optional<Found> meeting() {
        return last(MEETINGS)
                .filter(one -> outlook.isUnbroken(one.milestone()))
                .filter(one -> one.is(Set.of("meeting-called")))
                .map(call -> Found.goingOn(
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
                .map(one -> Found.goingOn(Phase.LONG_TERM, Phase.LONG_TERM.swedish(), one));
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
                .map(held -> Found.goingOn(Phase.MAPPED, Phase.MAPPED.swedish(), held))
                .or(() -> consent.map(given -> Found.goingOn(Phase.MAPPING, Phase.MAPPING.swedish(), given)))
                .orElseGet(() -> new Found(
                        Phase.AWAITS_CONSENT,
                        Phase.AWAITS_CONSENT.swedish(),
                        last(Set.of("enrolled"))
                                .map(one -> one.milestone().occurredOn())
                                .orElse(null),
                        Optional.empty()));
    }

    private Optional<Seen> last(Set<String> keys) {
        return Seen.last(seen, keys);
    }
}
