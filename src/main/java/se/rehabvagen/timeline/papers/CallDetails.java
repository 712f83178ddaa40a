package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call to a meeting says.
 *
 * @param time null where only the day is known
 * @param place in the caller's own words; empty where none is given
 * @param form a code of the form, e.g. {@code digitalt}; empty where nobody said
 * @param purpose a code of the form; empty where nobody said
 * @param purposeLabel what the form calls the purpose
 * @param invited who is called beside the individual and Försäkringskassan, in the words of the form
 */
record CallDetails(
        LocalDate day,
        @Nullable LocalTime time,
        String place,
        String form,
        String purpose,
        String purposeLabel,
        List<String> invited) {

    CallDetails {
        invited = List.copyOf(invited);
    }
}
