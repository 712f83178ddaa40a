package se.rehabvagen.history;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which coded fact of a milestone a new value replaces, and which codes it may be: those that the step's own form offers. */
public final class CorrectableValues {

    private record Fact(String name, Set<String> codes) {}

    private static final Fact PLAN_WAY = new Fact(
            "planWay",
            Set.of(
                    "atergang_arbete",
                    "arbetssokande",
                    "forberedande_insats",
                    "alr",
                    "sjukersattning",
                    "studier",
                    "annan_forman"));

    private static final Map<String, Fact> BY_MILESTONE = Map.of(
            "enrolled",
            new Fact("sex", Set.of("K", "M")),
            "meeting-held",
            new Fact("meetingForm", Set.of("fysiskt", "digitalt", "telefon", "hybrid")),
            "gk-held",
            new Fact(
                    "gkOutcome",
                    Set.of(
                            "aktiva_insatser",
                            "ny_kartlaggning",
                            "fortsatt_sjukskrivning",
                            "medicinsk_rehabilitering",
                            "konsultativt_stod",
                            "avslutat_samarbete")),
            "alr-started",
            new Fact(
                    "alrKind",
                    Set.of(
                            "arbetstraning",
                            "arbetsprovning",
                            "arbetstraning_hos_arbetsgivare",
                            "vagledning",
                            "utbildning",
                            "anpassning",
                            "coachning",
                            "soka_nytt_arbete",
                            "besok_arbetsplats",
                            "ergonomisk",
                            "hjalpmedel",
                            "konflikthantering",
                            "kontakt_fhv",
                            "omfordelning",
                            "ovriga_atgarder")),
            "alr-ended",
            new Fact("alrOutcome", Set.of("slutford", "avbruten")),
            "plan-set",
            PLAN_WAY,
            "plan-revised",
            PLAN_WAY,
            "exited",
            new Fact(
                    "exitReason",
                    Set.of(
                            "ater_i_arbete",
                            "arbetssokande",
                            "studier",
                            "sjukersattning",
                            "aktivitetsersattning",
                            "annan_forman",
                            "villkor_ej_uppfyllda",
                            "ej_deltagit",
                            "arbetsformaga_ej_nedsatt")));

    private CorrectableValues() {}

    /** Whether a milestone has a coded fact that this value could replace. */
    public static boolean accepts(String milestone, String value) {
        return fact(milestone, value).isPresent();
    }

    /** The name of the fact that the value replaces; empty if it fits none. */
    static Optional<String> fact(String milestone, String value) {
        return Optional.ofNullable(BY_MILESTONE.get(milestone))
                .filter(fact -> fact.codes().contains(value))
                .map(Fact::name);
    }
}
