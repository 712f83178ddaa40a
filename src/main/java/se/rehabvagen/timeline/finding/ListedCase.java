package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;

/**
 * A case that the person at work may open, as it stands for their organisation; nobody's name in it.
 *
 * @param instance the engine's id
 * @param tenant the unit within its insats, or the wall of a protected case
 * @param isOwn whether the person holds it
 * @param told what another organisation hands over by its being shown
 */
record ListedCase(
        CaseNumber number,
        String instance,
        String tenant,
        boolean isOwn,
        boolean isStalled,
        String description,
        @Nullable LocalDate since,
        boolean isTold,
        Set<Standing.Told> told) {}
