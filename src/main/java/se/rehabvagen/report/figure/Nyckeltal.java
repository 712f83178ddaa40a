package se.rehabvagen.report.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report at the end of its period, under the keys that the reports use. */
record Nyckeltal(
        @JsonProperty("per") LocalDate per,
        @JsonProperty("rapportperiod_fran") LocalDate from,
        @JsonProperty("deltagare") long participants,
        @JsonProperty("kvinnor") long women,
        @JsonProperty("man") long men,
        @JsonProperty("avslutade") long exited,
        @JsonProperty("plan_for_avslut_pagaende") long plans,
        @JsonProperty("plan_forfallen") long lapsed,
        @JsonProperty("mal_uppnatt") long goalReached,
        @JsonProperty("mal_uppnatt_procent") BigDecimal goalReachedPercent,
        @JsonProperty("sjukpenning_lang_tid") long longTerm,
        @JsonProperty("mal_inkl_lang_tid_procent") BigDecimal goalReachedOrLongTermPercent,
        @JsonProperty("avslutsanledningar") Map<String, Long> exitsByReason,
        @JsonProperty("med_avstamningsmote") long withMeeting,
        @JsonProperty("nya_med_avstamningsmote_i_perioden") long newWithMeeting,
        @JsonProperty("avstamningsmoten") long meetings,
        @JsonProperty("alr_paborjade_i_perioden") long rehabilitationStarted,
        @JsonProperty("alr_avslutade_i_perioden") long rehabilitationEnded,
        @JsonProperty("gemensam_kartlaggning_individer") long withMapping,
        @JsonProperty("gemensam_kartlaggning_mer_an_en") long withSeveralMappings,
        @JsonProperty("sjukskrivning_ar_i_snitt") BigDecimal meanSickLeaveYears) {

    private static final List<String> REASONS = List.of(
            "ater_i_arbete",
            "arbetssokande",
            "studier",
            "sjukersattning",
            "aktivitetsersattning",
            "annan_forman",
            "villkor_ej_uppfyllda",
            "arbetsformaga_ej_nedsatt");

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    /**
     * The figures of some participants.
     *
     * @param reportKeys the key of {@link #exitsByReason} for each leaf reason
     * @throws IllegalStateException if an exit has a reason that is counted nowhere
     */
    static Nyckeltal of(Counts counts, Period period, Map<String, String> reportKeys) {
        long exited =
                counts.exits().values().stream().mapToLong(Long::longValue).sum();
        long goalReached = exited + counts.plans();
        return new Nyckeltal(
                period.until(),
                period.from(),
                counts.participants(),
                counts.women(),
                counts.participants() - counts.women(),
                exited,
                counts.plans(),
                counts.lapsed(),
                goalReached,
                percent(goalReached, counts.participants()),
                counts.longTerm(),
                percent(goalReached + counts.longTerm(), counts.participants()),
                byReportKey(counts.exits(), reportKeys),
                counts.withMeeting(),
                counts.newWithMeeting(),
                counts.meetings(),
                counts.rehabilitationStarted(),
                counts.rehabilitationEnded(),
                counts.withMapping(),
                counts.withSeveralMappings(),
                ratio(
                        BigDecimal.valueOf(counts.sickLeaveDays()),
                        BigDecimal.valueOf(counts.participants()).multiply(DAYS_OF_A_YEAR)));
    }

    private static Map<String, Long> byReportKey(Map<String, Long> exits, Map<String, String> reportKeys) {
        Map<String, Long> byKey = new LinkedHashMap<>();
        REASONS.forEach(reason -> byKey.put(reason, 0L));
        exits.forEach((leaf, count) -> {
            String key = reportKeys.get(leaf);
            if (key == null || !byKey.containsKey(key)) {
                throw new IllegalStateException("Reason of exit '%s' is counted nowhere".formatted(leaf));
            }
            byKey.merge(key, count, Long::sum);
        });
        return byKey;
    }

    private static BigDecimal percent(long part, long whole) {
        return ratio(BigDecimal.valueOf(part).movePointRight(2), BigDecimal.valueOf(whole));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO.setScale(1) : part.divide(whole, 1, RoundingMode.HALF_UP);
    }
}
