package se.rehabvagen.timeline.finding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.domain.Organisation;

/** Where on the way a case can be; the most telling first, where several are true of one case. */
enum Phase {
    EXITED("avslutat", "Avslutat", true),
    DIED("avliden", "Avliden", true),
    LEFT("lamnat", "Lämnade insatsen", true),
    NOT_ELIGIBLE("ej-urval", "Uppfyllde inte urvalet", true),
    REFUSED("nekat", "Nekade samtycke", true),
    LAPSED("forfallen", "Planen har förfallit", false),
    PLAN("plan", "Plan för avslut", false),
    REHABILITATION("rehabilitering", "Rehabilitering pågår", false),
    JOINT_MAPPING("kartlaggning", "Gemensam kartläggning pågår", false),
    MEETING("mote", "Avstämningsmöte kallat", false),
    LONG_TERM("lang-sikt", "Sjukpenning på lång sikt", false),
    MAPPED("utan-plan", "Kartlagd, plan saknas", false),
    MAPPING("kartlaggs", "Kartläggs", false),
    AWAITS_CONSENT("samtycke", "Väntar på samtycke", false),
    NOTHING_TOLD("ingen-insyn", "Inget utbyte med Försäkringskassan", false),
    NOTHING_RUNS("inget-pagar", "Inget pågår just nu", false);

    /** What can be true in the eyes of Arbetsförmedlingen, which is told little. */
    private static final Set<Phase> OF_AF =
            EnumSet.of(EXITED, DIED, LEFT, LAPSED, PLAN, REHABILITATION, JOINT_MAPPING, MEETING, NOTHING_RUNS);

    private final String code;
    private final String swedish;
    private final boolean isClosed;

    Phase(String code, String swedish, boolean isClosed) {
        this.code = code;
        this.swedish = swedish;
        this.isClosed = isClosed;
    }

    static Optional<Phase> of(String code) {
        return Arrays.stream(values()).filter(phase -> phase.code.equals(code)).findFirst();
    }

    /** Whether it can ever be true in the eyes of an organisation. */
    boolean isKnownTo(Organisation reader) {
        return switch (reader) {
            case AF -> OF_AF.contains(this);
            case REGION -> this != NOTHING_RUNS;
            default -> this != NOTHING_RUNS && this != NOTHING_TOLD;
        };
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    public String swedish() {
        return swedish;
    }

    /** Whether nobody works for an exit any more. */
    public boolean isClosed() {
        return isClosed;
    }
}
