package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.print.CleanText;

/**
 * The letter that calls the individual to a meeting, ready to be laid out.
 *
 * @param greeting with the name, or without where none is kept
 * @param where in the caller's own words; empty where nothing is said
 * @param how empty where nobody said
 * @param who is invited, the individual first
 * @param why what the meeting is for
 * @param sender who called; null if the case has no investigator any more
 * @param pair whom to call
 */
record Letter(
        String number,
        LocalDate day,
        String greeting,
        String when,
        String how,
        String where,
        List<String> who,
        String why,
        @Nullable PairContact sender,
        List<PairContact> pair) {

    private static final List<String> ALWAYS = List.of("Du", "Försäkringskassan");

    Letter {
        who = List.copyOf(who);
        pair = List.copyOf(pair);
    }

    /** @param name of the individual; empty where none is kept */
    static Letter of(CaseNumber number, String name, CallDetails call, List<PairContact> pair, LocalDate today) {
        List<String> who = new ArrayList<>(ALWAYS);
        who.addAll(call.invited());
        return new Letter(
                number.value(),
                today,
                name.isEmpty() ? "Hej!" : "Hej " + CleanText.of(name) + "!",
                PlainSwedish.when(call.day(), call.time()),
                PlainSwedish.form(call.form()),
                CleanText.of(call.place()),
                who,
                PlainSwedish.purpose(call.purpose(), call.purposeLabel()),
                pair.stream().findFirst().orElse(null),
                pair);
    }

    /** Who is invited, in words. */
    public String invited() {
        if (who.size() == ALWAYS.size()) {
            return String.join(", ", who) + " och minst en till. Ring om du vill veta vem.";
        }
        return String.join(", ", who.subList(0, who.size() - 1)) + " och " + who.get(who.size() - 1);
    }
}
