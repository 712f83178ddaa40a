package se.rehabvagen.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list of past events can tell, in the order in which events of one day happened.
 *
 * <p>The code of each is its name in lower case.
 */
public enum PastEvent {
    INSKRIVEN,
    SAMTYCKE,
    SASSAM,
    GK_BEGARD,
    GK_FORSTA_MOTE,
    GEMENSAM_KARTLAGGNING,
    ALR_SLUT,
    ALR_START,
    MOTE_KALLAT,
    AVSTAMNINGSMOTE,
    PLAN_ATERKALLAD,
    PLAN_FOR_AVSLUT,
    PLAN_REVIDERAD,
    SJUKPENNING_LANG_TID,
    AVSLUT;

    /** The one plan that needs no date. */
    public static final String PENSION = "sjukersattning";

    /** The exit of somebody who died. */
    public static final String DIED = "avliden";

    /** The exit of somebody who left the insats: no exit in the figures. */
    public static final String LEFT = "lamnat";

    public static Optional<PastEvent> of(String code) {
        return Arrays.stream(values())
                .filter(event -> event.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is the end date of a plan, or the exception {@link #PENSION}. */
    public boolean isPlan() {
        return this == PLAN_FOR_AVSLUT || this == PLAN_REVIDERAD;
    }
}
