package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The individual's own plan, on one sheet.
 *
 * @param name of the individual; empty where none is kept
 * @param isWhole whether the one who prints may see all of it; else the sheet says that there may be more
 * @param goal the plan för avslut, or that there is none yet, in whole sentences
 * @param steps what is agreed and not done yet, at most as many as a sheet takes
 * @param more how many were left out
 * @param meeting when the next meeting is; empty if none is called
 * @param meetingPlace how and where it is held; empty where the one who prints does not know
 * @param pair whom to call
 */
public record MyPlan(
        String number,
        LocalDate day,
        String name,
        boolean isWhole,
        List<String> goal,
        List<Step> steps,
        int more,
        String meeting,
        String meetingPlace,
        List<PairContact> pair) {

    private static final int ROWS = 6;

    public MyPlan {
        goal = List.copyOf(goal);
        steps = List.copyOf(steps);
        pair = List.copyOf(pair);
    }

    /**
     * Something that is to be done.
     *
     * @param who does it, as the individual says it
     * @param due the last day; null where none was agreed
     */
    public record Step(String what, String who, @Nullable LocalDate due) {

        /** The last day in words; empty where none was agreed. */
        public String until() {
            return due == null ? "" : PlainSwedish.day(due);
        }
    }

    /**
     * The plan as it stands for whoever prints it.
     *
     * @param isTold whether they may see it; else the sheet must not say that there is none
     * @param endsOn the day of the plan in force, null if it has none
     * @param way what the form calls the way to the end; null if no plan is in force, empty if it is not told
     */
    public record Goal(
            boolean isTold,
            @Nullable LocalDate endsOn,
            @Nullable String way) {

        List<String> sentences() {
            if (!isTold) {
                return List.of("Fråga din försäkringsutredare på Försäkringskassan om din plan för avslut.");
            }
            if (way == null) {
                return List.of("Vi har inte bestämt något slutdatum ännu. Det gör vi tillsammans.");
            }
            if (endsOn == null) {
                return List.of((way.isEmpty() ? "" : "Planen är: " + way + ". ") + "Därför finns inget slutdatum.");
            }
            String until = "Planen är att ditt sjukfall avslutas senast den " + PlainSwedish.day(endsOn) + ".";
            return way.isEmpty() ? List.of(until) : List.of(until, "Vägen dit: " + way + ".");
        }
    }

    static MyPlan of(
            String number, LocalDate day, String name, Goal goal, List<Step> steps, Next next, List<PairContact> pair) {
        List<Step> first = steps.subList(0, Math.min(ROWS, steps.size()));
        return new MyPlan(
                number,
                day,
                name,
                goal.isTold(),
                goal.sentences(),
                first,
                steps.size() - first.size(),
                next.when(),
                next.how(),
                pair);
    }

    /** The next meeting in words, each empty where it is not known. */
    record Next(String when, String how) {
        static final Next NONE = new Next("", "");
    }
}
