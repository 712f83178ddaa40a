package se.rehabvagen.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;

/**
 * What starts a case: coded facts only; who it is stands in the vault.
 *
 * @param tenant the unit within the insats, {@code <insats>.<unit>}
 * @param sex {@code K} or {@code M}
 * @param sickLeaveStart first Swedish calendar day of the sickness case
 * @param employment code of occupation at enrolment, or null where a list does not tell
 * @param selectionGround {@code sjukfall_over_ett_ar} or {@code behov}
 * @param investigator user id of FK's investigator, null: the role at the unit
 * @param coordinator user id of the Region's coordinator, null: the role at the unit
 * @param selectionNote reference to the words that motivate a selection by need, null where there are none
 */
public record Enrolment(
        CaseNumber caseNumber,
        String insats,
        CareUnit unit,
        String tenant,
        String sex,
        LocalDate sickLeaveStart,
        @Nullable String employment,
        String selectionGround,
        LocalDate enrolledDate,
        @Nullable String investigator,
        @Nullable String coordinator,
        boolean isProtected,
        @Nullable String selectionNote) {

    /** The same with the reference to the words that motivate the selection. */
    public Enrolment motivated(@Nullable String reference) {
        return new Enrolment(
                caseNumber,
                insats,
                unit,
                tenant,
                sex,
                sickLeaveStart,
                employment,
                selectionGround,
                enrolledDate,
                investigator,
                coordinator,
                isProtected,
                reference);
    }
}
