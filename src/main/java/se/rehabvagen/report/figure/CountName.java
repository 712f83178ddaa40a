package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How counts are called: a key, then the sex if it is of one, then the day if it is of an earlier one. */
final class CountName {

    static final String WOMEN = ".kvinnor";
    static final String MEN = ".man";
    static final String PARTICIPANTS = "deltagare";
    static final String EXITED = "avslutade";
    static final String GOAL = "mal_uppnatt";
    static final String WITH_MEETING = "med_avstamningsmote";
    static final String NEW_WITH_MEETING = "nya_med_avstamningsmote_i_perioden";
    static final String EVER_PLAN = "plan_nagon_gang";

    /** Who of those that could be in a count is not: counted for the sake of the sums. */
    static final String REST = ".ej";

    static final List<String> ALL_AND_SEXES = List.of("", WOMEN, MEN);

    private static final String AT = "@";
    private static final String GROUP = "avslutsgrupp.";

    private CountName() {}

    static String leaf(String reason) {
        return "avslutsanledning." + reason;
    }

    static String reportKey(String key) {
        return "avslutsanledningar." + key;
    }

    /** @param index from 0, in the order of the headings */
    static String exitGroup(int index) {
        return GROUP + (index + 1);
    }

    /** Whether it is of a group of exits, which another kind of report makes up otherwise. */
    static boolean isOfExitGroup(String name) {
        return name.startsWith(GROUP);
    }

    /** The name of the same count as it was on an earlier day; one that is of a day already keeps it. */
    static String on(LocalDate day, String name) {
        return isEarlier(name) ? name : name + AT + day;
    }

    static boolean isEarlier(String name) {
        return name.contains(AT);
    }

    /** The day of a count of an earlier one. */
    static Optional<LocalDate> day(String name) {
        int at = name.indexOf(AT);
        return at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(name.substring(at + 1)));
    }

    /** Of whatever is neither there is no count, and then women and men do not make up all. */
    static String sex(String code) {
        return switch (code) {
            case "K" -> WOMEN;
            case "M" -> MEN;
            default -> ".ej_angivet";
        };
    }
}
