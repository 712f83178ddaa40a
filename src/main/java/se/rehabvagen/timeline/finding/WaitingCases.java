package se.rehabvagen.timeline.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.WaitingWork;

/** One's own cases that are in need of a look: what stands still, plans that lapsed or will, people who have not answered yet. */
@Component
@Order(20)
final class WaitingCases implements WaitingWork {

    private static final int DAYS_AHEAD = 30;
    private static final String LIST = "/arenden?vem=mina&visa=pagaende";

    private final CurrentUser user;
    private final CaseList list;
    private final Clock clock;

    WaitingCases(CurrentUser user, CaseList list, EngineClock clock) {
        this.user = user;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public List<Waits> now() {
        boolean isOfRegion = user.is(Role.REHABKOORDINATOR);
        if (!isOfRegion && !user.is(Role.FORSAKRINGSUTREDARE)) {
            return List.of();
        }
        CaseList.Counts counts = list.counts(LocalDate.now(clock).plusDays(DAYS_AHEAD));
        List<Waits> waits = new ArrayList<>();
        add(waits, counts.stalled(), "ärende står stilla", "ärenden står stilla", Tone.LATE, "&stilla=ja");
        add(
                waits,
                counts.lapsed(),
                "plan för avslut har förfallit",
                "planer för avslut har förfallit",
                Tone.LATE,
                phase(Phase.LAPSED));
        add(
                waits,
                counts.endSoon(),
                "plan når sitt datum inom %d dagar".formatted(DAYS_AHEAD),
                "planer når sitt datum inom %d dagar".formatted(DAYS_AHEAD),
                Tone.NORMAL,
                phase(Phase.PLAN) + "&ordna=lage");
        if (isOfRegion) {
            add(
                    waits,
                    counts.awaitConsent(),
                    "person har inte svarat om samtycke",
                    "personer har inte svarat om samtycke",
                    Tone.NORMAL,
                    phase(Phase.AWAITS_CONSENT));
        }
        return List.copyOf(waits);
    }

    private static void add(List<Waits> waits, long count, String one, String several, Tone tone, String which) {
        if (count > 0) {
            waits.add(new Waits(count, Waits.text(count, one, several), tone, LIST + which));
        }
    }

    private static String phase(Phase phase) {
        return "&lage=" + phase.code();
    }
}
