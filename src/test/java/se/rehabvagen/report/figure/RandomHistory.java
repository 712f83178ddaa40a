package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.rehabvagen.history.Milestone;

/** Histories of cases that no model would allow: events in any order, corrections, exits taken back, changes of unit. */
final class RandomHistory {

    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final int DAYS = 400;
    static final List<String> UNITS = List.of("vc-norr", "vc-soder", "psyk");

    private static final List<String> REASONS = List.of("studier", "sjukersattning", "arbetssokande", "ej_deltagit");

    private final SplittableRandom random;
    private final String insats;
    private final String number;

    private RandomHistory(long seed, String insats, String number) {
        this.random = new SplittableRandom(seed);
        this.insats = insats;
        this.number = number;
    }

    static List<Milestone> of(long seed, String insats, String number) {
        RandomHistory history = new RandomHistory(seed, insats, number);
        List<Milestone> milestones = new ArrayList<>();
        LocalDate enrolledOn = history.day();
        milestones.add(history.enrolled(enrolledOn));
        if (history.random.nextInt(10) > 0) {
            milestones.add(history.reached(enrolledOn.plusDays(history.random.nextInt(30)), "consent-given"));
        }
        int events = history.random.nextInt(15);
        for (int index = 0; index < events; index++) {
            milestones.add(history.event(milestones));
        }
        return milestones;
    }

    private Milestone event(List<Milestone> before) {
        LocalDate day = day();
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                reached(
                        day,
                        "plan-set",
                        "planDate",
                        day.plusDays(random.nextInt(-10, 200)).toString());
            case 2 ->
                reached(
                        day,
                        "plan-revised",
                        "planDate",
                        day.plusDays(random.nextInt(200)).toString());
            case 3 -> reached(day, "plan-set", "planWay", "sjukersattning");
            case 4 -> reached(day, "plan-recalled");
            case 5, 6 -> reached(day, "meeting-held");
            case 7 -> reached(day, "gk-held");
            case 8 -> reached(day, "alr-started");
            case 9 -> reached(day, "alr-ended");
            case 10 -> reached(day, "exited", "exitReason", pick(REASONS));
            case 11 -> reached(day, pick(List.of("left", "died")));
            case 12 -> reached(day, "resumed", "resumeReason", pick(List.of("felaktigt_avslut", "ny_sjukperiod")));
            case 13 -> reached(day, "unit-changed", "newUnit", pick(UNITS));
            case 14 -> reached(day, pick(List.of("long-term-benefit-assessed", "long-term-benefit-cleared")));
            default -> correction(day, before.get(random.nextInt(before.size())));
        };
    }

    private Milestone correction(LocalDate day, Milestone wrong) {
        Milestone correction = reached(
                        day,
                        "corrected",
                        "correctedMilestone",
                        wrong.key(),
                        "correctedDate",
                        wrong.occurredOn().toString())
                .with("newDate", day().toString())
                .with("newValue", "studier");
        return correction.with(
                "correctionKind",
                wrong.key().equals("exited") && random.nextBoolean()
                        ? "nytt_varde"
                        : pick(List.of("nytt_datum", "ogiltig")));
    }

    private Milestone enrolled(LocalDate day) {
        return reached(
                day,
                "enrolled",
                "sex",
                pick(List.of("K", "M")),
                "sickLeaveStart",
                day.minusDays(random.nextInt(300, 4000)).toString(),
                "unit",
                pick(UNITS));
    }

    private Milestone reached(LocalDate day, String key, Object... facts) {
        Milestone milestone = Reached.in(insats, number, day, key, facts);
        return random.nextInt(4) == 0
                ? Reached.known(day.plusDays(random.nextInt(60)).toString(), milestone)
                : milestone;
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
