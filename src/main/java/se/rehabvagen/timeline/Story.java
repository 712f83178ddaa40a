package se.rehabvagen.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as one organisation may see it, ready to be read; all texts are Swedish. Who the person is is not in it.
 *
 * @param number the case number
 * @param unit what the care unit is called
 * @param insats what the project is called
 * @param isRunning whether the case goes on, with or without an exit
 * @param exitedOn when it was exited; null: it is on its way, or nothing is known of an exit
 * @param isProtected whether the person's identity is protected
 * @param events what was reached, the latest first
 * @param readInOn the day on which much of the story was registered at once, or null
 * @param plans the plan för avslut and what became of it, the latest first
 * @param consents what the individual allows
 * @param waits for whom the case waits
 * @param actions what was agreed
 * @param contacts the case's fixed pair
 * @param tasks what somebody still has to do
 * @param deeds what may be registered now
 */
record Story(
        String number,
        String unit,
        String insats,
        boolean isRunning,
        @Nullable LocalDate exitedOn,
        boolean isProtected,
        List<Event> events,
        @Nullable LocalDate readInOn,
        List<Plan> plans,
        List<Consent> consents,
        List<Wait> waits,
        List<Action> actions,
        List<Contact> contacts,
        List<Errand> tasks,
        List<Deed> deeds) {

    /** Whether whoever reads is one of the pair of the running case. */
    boolean isReadByPair() {
        return isRunning && contacts.stream().anyMatch(Contact::isReader);
    }

    /** A fact of something that was reached. */
    record Fact(String label, String value) {

        /** The label before its value: a question needs no colon. */
        public String heading() {
            return label.endsWith("?") ? label : label + ":";
        }
    }

    /**
     * Something that was reached.
     *
     * @param id of the milestone
     * @param organisation who did it; empty where the case itself did
     * @param isCorrected whether the day or a fact was registered otherwise at first
     * @param registeredOn the day of registration where it is later than that of the event, and much else was not registered then
     */
    record Event(
            String id,
            LocalDate on,
            String label,
            String organisation,
            List<Fact> facts,
            boolean isCorrected,
            @Nullable LocalDate registeredOn) {}

    /**
     * What was decided about the plan, or happened to it.
     *
     * @param endsOn the day on which the case is planned to end; null where there is none, or it is not shown
     * @param isInForce whether it is this that holds now
     */
    record Plan(LocalDate on, String label, @Nullable LocalDate endsOn, List<Fact> facts, boolean isInForce) {}

    /** A kind of consent. */
    record Consent(String kind, boolean isInForce, @Nullable LocalDate until) {}

    /**
     * A party for whom the case waits.
     *
     * @param days whole Swedish days until today
     */
    record Wait(String party, LocalDate since, long days) {}

    /**
     * Something that was agreed.
     *
     * @param state how it goes, e.g. {@code Pågår}
     * @param isOpen whether it is still to be done
     * @param isLate whether it should have been done
     */
    record Action(String what, String who, @Nullable LocalDate due, String state, boolean isOpen, boolean isLate) {}

    /**
     * One of the pair.
     *
     * @param isReader whether it is whoever reads
     */
    record Contact(String role, String organisation, String name, String phone, String mail, boolean isReader) {

        public boolean hasPhone() {
            return !phone.isEmpty();
        }

        public boolean hasMail() {
            return !mail.isEmpty();
        }
    }

    /**
     * Something that somebody still has to do.
     *
     * @param id the engine's task id, where the reader may do it; else null
     * @param who whose it is
     * @param due the last day, or null
     * @param restsUntil the day before which nobody has to do anything, or null
     */
    record Errand(
            @Nullable String id,
            String name,
            String step,
            String who,
            LocalDate since,
            @Nullable LocalDate due,
            @Nullable LocalDate restsUntil,
            boolean isLate) {}

    /** A form that may be opened for the case. */
    record Deed(String process, String name, String purpose) {}
}
