package se.rehabvagen.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Sex;

/**
 * One person of a list, or of the enrolment page. Of a protected person name and number are not even read.
 *
 * @param line the row in the file, 0 for a person who is enrolled on the page
 * @param identity null for a protected person
 * @param sickLeaveStart first Swedish calendar day of the sickness case
 * @param employment code, null where it is not told
 * @param selectionGround {@code sjukfall_over_ett_ar} or {@code behov}
 */
record Participant(
        int line,
        CaseNumber number,
        @Nullable PersonalIdentityNumber identity,
        String firstName,
        String lastName,
        Sex sex,
        CareUnit unit,
        LocalDate sickLeaveStart,
        String employer,
        @Nullable String employment,
        String selectionGround,
        boolean isProtected) {

    @Override
    public String toString() {
        return "Participant[" + number + "]";
    }
}
