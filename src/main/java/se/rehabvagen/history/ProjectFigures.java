package se.rehabvagen.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rehabvagen.domain.CaseNumber;

/** How the participants of an insats stand by the definitions of its reports, for who shows figures and makes no report. */
public interface ProjectFigures {

    /**
     * The goal on a day, as known now.
     *
     * @param reached participants whose exit stands, or whose plan for it is in force
     * @param lapsed participants whose plan has lapsed
     */
    record Goal(LocalDate on, long participants, long reached, long exited, long plans, long lapsed) {}

    /** What a participant has come to, the farthest that holds. */
    enum Standing {
        EXITED,
        PLANNED,
        LONG_TERM,
        IN_REHABILITATION,
        BEFORE
    }

    /** What can happen to a participant more than once. */
    enum Repeated {
        REHABILITATION,
        JOINT_MAPPING
    }

    /**
     * The goal on each of some days.
     *
     * @param unit id of a unit; empty: all
     */
    List<Goal> goal(String insats, Optional<String> unit, List<LocalDate> days);

    /** How each participant stands on a day. */
    Map<CaseNumber, Standing> standing(String insats, Optional<String> unit, LocalDate day);

    /** The participants whose plan is in force on a day, and has its last day within a number of days from there. */
    List<CaseNumber> plansLapsing(String insats, Optional<String> unit, LocalDate day, int days);

    /** How many participants have had it so many times up to a day: times, from 1, to participants. */
    Map<Integer, Long> times(Repeated what, String insats, Optional<String> unit, LocalDate until);
}
