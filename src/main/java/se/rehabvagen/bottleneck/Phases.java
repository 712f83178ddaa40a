package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Movements;
import se.rehabvagen.history.ProjectFigures;

/** How far the running cases have come; each stands in exactly one phase. */
@Component
final class Phases {

    /** In the order of the way; the last that holds is the case's. */
    enum Phase {
        SAMTYCKE("Väntar på samtycke"),
        KARTLAGGNING("Kartläggs"),
        SAMORDNING("Planeras och samordnas"),
        REHABILITERING("I arbetslivsinriktad rehabilitering"),
        LANG_TID("Rätt ersättning på lång sikt"),
        PLAN("Plan för avslut i kraft"),
        UPPFOLJNING("Avslutade, följs upp");

        private final String swedish;

        Phase(String swedish) {
            this.swedish = swedish;
        }

        private static Phase of(ProjectFigures.Standing standing, boolean isMapped) {
            return switch (standing) {
                case EXITED -> UPPFOLJNING;
                case PLANNED -> PLAN;
                case LONG_TERM -> LANG_TID;
                case IN_REHABILITATION -> REHABILITERING;
                case BEFORE -> isMapped ? SAMORDNING : KARTLAGGNING;
            };
        }
    }

    /** How many cases stand in a phase; Swedish name. */
    record Count(String key, String name, long cases) {}

    private final Movements movements;
    private final ProjectFigures figures;

    Phases(Movements movements, ProjectFigures figures) {
        this.movements = movements;
        this.figures = figures;
    }

    /** All phases, also empty ones, in their order. */
    List<Count> of(String insats, Optional<String> unit, LocalDate day) {
        Map<CaseNumber, ProjectFigures.Standing> standing = figures.standing(insats, unit, day);
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        movements.running(insats, unit).forEach((number, isMapped) -> {
            // Who has not said yes is no participant yet.
            Phase phase = standing.containsKey(number) ? Phase.of(standing.get(number), isMapped) : Phase.SAMTYCKE;
            counts.merge(phase, 1L, Long::sum);
        });
        return Arrays.stream(Phase.values())
                .map(phase ->
                        new Count(phase.name().toLowerCase(Locale.ROOT), phase.swedish, counts.getOrDefault(phase, 0L)))
                .toList();
    }
}
