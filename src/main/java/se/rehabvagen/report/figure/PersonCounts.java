package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Who is in which count, and how many events somebody brings into one; asked of participants only. */
final class PersonCounts {

    /** Participants by key of the count. */
    static final Map<String, BiPredicate<Participant, Period>> PERSONS = persons();

    /** Events by key of the count. */
    static final Map<String, BiFunction<Participant, Period, Long>> EVENTS = Map.of(
            "avstamningsmoten", (who, when) -> meetings(who, when),
            "alr_paborjade_forsok_i_perioden",
                    (who, when) -> in(when, who.summary().rehabilitationStarts()),
            "alr_avslutade_forsok_i_perioden",
                    (who, when) -> in(when, who.summary().rehabilitationEnds()));

    /** Counts of events, and the count of those who had at least one of them. */
    static final Map<String, String> PERSONS_BEHIND = Map.of(
            "avstamningsmoten", CountName.WITH_MEETING,
            "alr_paborjade_forsok_i_perioden", "alr_paborjade_i_perioden",
            "alr_avslutade_forsok_i_perioden", "alr_avslutade_i_perioden");

    /** Counts that lie wholly within another. */
    static final Map<String, String> WITHIN = within();

    private PersonCounts() {}

    private static Map<String, BiPredicate<Participant, Period>> persons() {
        Map<String, BiPredicate<Participant, Period>> counts = new LinkedHashMap<>();
        counts.put(CountName.PARTICIPANTS, (who, when) -> true);
        outcomes(counts);
        steps(counts);
        Map<String, BiPredicate<Participant, Period>> rests = new LinkedHashMap<>();
        within().forEach((part, whole) -> rests.put(
                part + CountName.REST,
                (who, when) ->
                        counts.get(whole).test(who, when) && !counts.get(part).test(who, when)));
        counts.putAll(rests);
        return counts;
    }

    private static void outcomes(Map<String, BiPredicate<Participant, Period>> counts) {
        counts.put(CountName.EXITED, (who, when) -> who.exit(when.until()).isPresent());
        counts.put("avslutade_med_plan", (who, when) -> who.hasEndedByPlan(when.until()));
        counts.put(
                "avslutade_utan_plan",
                (who, when) -> who.exit(when.until()).isPresent() && !who.hasEndedByPlan(when.until()));
        counts.put("plan_for_avslut_pagaende", (who, when) -> who.hasPlan(when.until()));
        counts.put("plan_forfallen", (who, when) -> who.hasLapsedPlan(when.until()));
        counts.put("utan_mal", (who, when) -> who.isWithoutGoal(when.until()));
        counts.put(CountName.GOAL, (who, when) -> !who.isWithoutGoal(when.until()));
        counts.put("sjukpenning_lang_tid", (who, when) -> who.isLongTerm(when.until()));
        counts.put(
                "mal_inkl_lang_tid", (who, when) -> !who.isWithoutGoal(when.until()) || who.isLongTerm(when.until()));
        counts.put("ovriga", (who, when) -> who.isWithoutGoal(when.until()) && !who.isLongTerm(when.until()));
    }

    private static void steps(Map<String, BiPredicate<Participant, Period>> counts) {
        counts.put("sassam_genomford", (who, when) -> Participant.upTo(when.until(), who.sassamMappings()) > 0);
        counts.put(CountName.WITH_MEETING, (who, when) -> meetings(who, when) > 0);
        counts.put(
                CountName.NEW_WITH_MEETING,
                (who, when) -> meetings(who, when) > 0
                        && when.contains(who.summary().meetings().get(0)));
        counts.put("gemensam_kartlaggning_individer", (who, when) -> mappings(who, when) > 0);
        counts.put("gemensam_kartlaggning_mer_an_en", (who, when) -> mappings(who, when) > 1);
        counts.put(
                "alr_nagon_gang",
                (who, when) -> Participant.upTo(when.until(), who.summary().rehabilitationStarts()) > 0);
        counts.put(
                "alr_paborjade_i_perioden",
                (who, when) -> in(when, who.summary().rehabilitationStarts()) > 0);
        counts.put(
                "alr_avslutade_i_perioden",
                (who, when) -> in(when, who.summary().rehabilitationEnds()) > 0);
        counts.put(
                CountName.EVER_PLAN, (who, when) -> who.firstPlan(when.until()).isPresent());
    }

    private static Map<String, String> within() {
        Map<String, String> parts = new LinkedHashMap<>();
        List.of(
                        "sassam_genomford",
                        CountName.WITH_MEETING,
                        "gemensam_kartlaggning_individer",
                        "alr_nagon_gang",
                        "alr_avslutade_i_perioden",
                        CountName.EVER_PLAN)
                .forEach(part -> parts.put(part, CountName.PARTICIPANTS));
        parts.put("plan_forfallen", "utan_mal");
        parts.put(CountName.NEW_WITH_MEETING, CountName.WITH_MEETING);
        parts.put("gemensam_kartlaggning_mer_an_en", "gemensam_kartlaggning_individer");
        parts.put("alr_paborjade_i_perioden", "alr_nagon_gang");
        return parts;
    }

    private static long meetings(Participant who, Period when) {
        return Participant.upTo(when.until(), who.summary().meetings());
    }

    private static long mappings(Participant who, Period when) {
        return Participant.upTo(when.until(), who.summary().mappings());
    }

    private static long in(Period when, List<LocalDate> days) {
        return days.stream().filter(when::contains).count();
    }
}
