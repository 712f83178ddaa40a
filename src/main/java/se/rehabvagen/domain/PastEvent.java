package se.rehabvagen.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of past events can tell, in the order in which events of one day happened.
 *
 * <p>The code of each is its name in lower case. Values: a code out of a list, a date (a plan's end), or none.
 */
public enum PastEvent {
    INSKRIVEN,
    SAMTYCKE("ja", "nej"),
    SASSAM,
    GK_BEGARD("fk", "af"),
    GK_FORSTA_MOTE,
    GEMENSAM_KARTLAGGNING(
            "aktiva_insatser",
            "ny_kartlaggning",
            "fortsatt_sjukskrivning",
            "medicinsk_rehabilitering",
            "konsultativt_stod",
            "avslutat_samarbete"),
    ALR_SLUT("slutford", "avbruten"),
    ALR_START(
            "arbetstraning",
            "arbetsprovning",
            "arbetstraning_hos_arbetsgivare",
            "vagledning",
            "utbildning",
            "anpassning",
            "coachning"),
    MOTE_KALLAT,
    AVSTAMNINGSMOTE("digitalt", "fysiskt", "telefon", "hybrid"),
    PLAN_ATERKALLAD("forsamrat_halsotillstand", "avbruten_rehabilitering", "sjukersattning_avslagen", "annat"),
    PLAN_FOR_AVSLUT(PastEvent.PENSION),
    PLAN_REVIDERAD(PastEvent.PENSION),
    SJUKPENNING_LANG_TID("medicinska_forutsattningar_saknas", "vantar_pa_behandling", "annat"),
    AVSLUT(
            "ater_i_arbete",
            "arbetssokande",
            "studier",
            "sjukersattning",
            "aktivitetsersattning",
            "annan_forman",
            "villkor_ej_uppfyllda",
            "arbetsformaga_ej_nedsatt",
            "ej_deltagit",
            PastEvent.DIED,
            PastEvent.LEFT);

    /** The one plan that needs no date. */
    public static final String PENSION = "sjukersattning";

    /** The exit of somebody who died. */
    public static final String DIED = "avliden";

    /** The exit of somebody who left the insats: no exit in the figures. */
    public static final String LEFT = "lamnat";

    private final Set<String> values;

    PastEvent(String... values) {
        this.values = Set.of(values);
    }

    public static Optional<PastEvent> of(String code) {
        return Arrays.stream(values())
                .filter(event -> event.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes that a row may give; empty where the event has no value. A plan may give a date instead. */
    public Set<String> codes() {
        return values;
    }

    /** Whether the value is the end date of a plan, or the exception {@link #PENSION}. */
    public boolean isPlan() {
        return this == PLAN_FOR_AVSLUT || this == PLAN_REVIDERAD;
    }
}
