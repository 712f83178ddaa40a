package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;

/** Whether what is registered in a case can have happened, after everything that was corrected. */
final class HistoryCheck {

    private static final String ENROLLED = "enrolled";
    private static final String RESUMED = "resumed";
    private static final Set<String> ENDINGS = Set.of("exited", "left", "died");
    private static final Set<String> OF_NOBODY = Set.of("not-eligible", "protected");

    /** What is done with a case that runs. */
    private static final Set<String> WORK = Set.of(
            "sassam-held",
            "meeting-called",
            "meeting-held",
            "gk-requested",
            "gk-first-meeting",
            "gk-held",
            "alr-started",
            "alr-ended",
            "plan-set",
            "plan-revised",
            "plan-recalled",
            "long-term-benefit-assessed");

    /** The figure that a wrong milestone makes wrong. */
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry(ENROLLED, CountName.PARTICIPANTS),
            Map.entry("consent-given", CountName.PARTICIPANTS),
            Map.entry("exited", CountName.EXITED),
            Map.entry("left", CountName.EXITED),
            Map.entry("died", CountName.EXITED),
            Map.entry("sassam-held", "sassam_genomford"),
            Map.entry("meeting-held", "avstamningsmoten"),
            Map.entry("gk-held", "gemensam_kartlaggning_individer"),
            Map.entry("alr-started", "alr_paborjade_i_perioden"),
            Map.entry("alr-ended", "alr_avslutade_i_perioden"),
            Map.entry("plan-set", "plan_for_avslut_pagaende"),
            Map.entry("plan-revised", "plan_for_avslut_pagaende"),
            Map.entry("plan-recalled", "plan_for_avslut_pagaende"),
            Map.entry("long-term-benefit-assessed", "sjukpenning_lang_tid"));

    private static final Comparator<Milestone> AS_REGISTERED =
            Comparator.comparing(Milestone::recordedAt).thenComparing(DayOrder.ORDER);

    private record Same(String process, String key, Object moment, Object facts) {
        static Same of(Milestone milestone) {
            return new Same(
                    milestone.origin().processInstance(), milestone.key(), milestone.reachedAt(), milestone.facts());
        }
    }

    /** What cannot have happened, and the milestone that tells it. */
    private record Wrong(String text, String milestone) {}

    private final Words words;

    HistoryCheck(Words words) {
        this.words = words;
    }

    List<Problem> of(List<CaseFile> cases) {
        return cases.stream().flatMap(this::of).toList();
    }

    private Stream<Problem> of(CaseFile file) {
        List<Wrong> wrong = new ArrayList<>();
        notEnrolled(file).forEach(wrong::add);
        doubled(file).forEach(wrong::add);
        endedTwice(file).forEach(wrong::add);
        workAfterExit(file).forEach(wrong::add);
        return wrong.stream()
                .distinct()
                .map(each -> new Problem(
                        each.text() + figure(each.milestone()),
                        "Något som är registrerat i ett ärende kan inte stämma." + figure(each.milestone()),
                        List.of(file.number())));
    }

    private Stream<Wrong> notEnrolled(CaseFile file) {
        boolean isEnrolled = file.held().stream().anyMatch(milestone -> ENROLLED.equals(milestone.key()));
        return isEnrolled
                ? Stream.empty()
                : file.held().stream()
                        .filter(milestone -> !OF_NOBODY.contains(milestone.key()))
                        .findFirst()
                        .map(first -> new Wrong("%s, men ingen inskrivning.".formatted(told(first)), first.key()))
                        .stream();
    }

    /** What can be once and is again without the case being resumed in between, and what is twice in every respect. */
    private Stream<Wrong> doubled(CaseFile file) {
        Set<String> once = new HashSet<>();
        Set<Same> same = new HashSet<>();
        List<Wrong> wrong = new ArrayList<>();
        file.held().stream().sorted(AS_REGISTERED).forEach(milestone -> {
            if (milestone.key().equals(RESUMED)) {
                once.clear();
            }
            boolean isAgain = words.isOnce(milestone.key()) && !once.add(milestone.key());
            if (!same.add(Same.of(milestone)) || isAgain) {
                wrong.add(new Wrong("%s finns mer än en gång.".formatted(told(milestone)), milestone.key()));
            }
        });
        return wrong.stream();
    }

    private Stream<Wrong> endedTwice(CaseFile file) {
        List<Wrong> wrong = new ArrayList<>();
        Set<String> ended = new HashSet<>();
        file.held().stream().sorted(AS_REGISTERED).forEach(milestone -> {
            if (milestone.key().equals(RESUMED)) {
                ended.clear();
            } else if (ENDINGS.contains(milestone.key())) {
                // Who has ended may die later.
                if (!ended.isEmpty() && !milestone.key().equals("died")) {
                    wrong.add(new Wrong(
                            "%s, men ärendet var redan avslutat och är inte återupptaget.".formatted(told(milestone)),
                            "exited"));
                }
                ended.add(milestone.key());
            }
        });
        return wrong.stream();
    }

    private Stream<Wrong> workAfterExit(CaseFile file) {
        List<CaseSummary.Exit> exits = Endings.of(file.held()).exits();
        return file.held().stream()
                .filter(milestone -> WORK.contains(milestone.key()))
                .filter(milestone -> exits.stream()
                        .anyMatch(exit -> exit.span().contains(milestone.occurredOn())
                                && milestone.occurredOn().isAfter(exit.span().from())))
                .map(milestone -> new Wrong(
                        "%s, men ärendet var avslutat då och är inte återupptaget.".formatted(told(milestone)),
                        milestone.key()));
    }

    private String told(Milestone milestone) {
        return "”%s” %s".formatted(words.milestone(milestone.key()), milestone.occurredOn());
    }

    private String figure(String milestone) {
        return FIGURES.containsKey(milestone)
                ? " Talet ”%s” påverkas."
                        .formatted(words.figures().get(FIGURES.get(milestone)).label())
                : "";
    }
}
