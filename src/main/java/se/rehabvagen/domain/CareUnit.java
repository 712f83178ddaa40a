package se.rehabvagen.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A care unit that takes part in an insats.
 *
 * @param id ASCII, unique within the insats
 * @param name what people call it
 * @param kind decides who is offered to take part (urval)
 * @param joinedOn the Swedish calendar day on which the unit joins
 * @param investigators user ids of FK's investigators for the unit, at least one
 * @param coordinator user id of the Region's coordinator
 */
public record CareUnit(
        String id, String name, Kind kind, LocalDate joinedOn, List<String> investigators, String coordinator) {

    /** Vårdcentral: everybody on sick leave for over a year. Psykiatri: by need of collaboration. */
    public enum Kind {
        VARDCENTRAL,
        PSYKIATRI;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public CareUnit {
        investigators = List.copyOf(investigators);
    }

    /** Whose people enrol here: FK at a vårdcentral, in psychiatry the Region, so that FK sees nobody before consent. */
    public Role enroller() {
        return kind == Kind.PSYKIATRI ? Role.REHABKOORDINATOR : Role.FORSAKRINGSUTREDARE;
    }
}
