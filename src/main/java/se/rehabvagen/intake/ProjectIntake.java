package se.rehabvagen.intake;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;

/** Makes whole projects and reads them in, for other parts of the system. */
@Component
public final class ProjectIntake {

    private final InsatsRegistration registration;
    private final InsatsStaff staff;
    private final IntakeDesk desk;
    private final Insatser insatser;

    ProjectIntake(InsatsRegistration registration, InsatsStaff staff, IntakeDesk desk, Insatser insatser) {
        this.registration = registration;
        this.staff = staff;
        this.desk = desk;
        this.insatser = insatser;
    }

    /**
     * Makes the accounts of the people of a project that is not there itself.
     *
     * @param names what they are called, by user id
     */
    public void ensurePeople(Insats insats, Map<String, String> names) {
        staff.ensureAccounts(insats, names);
    }

    /** Makes a project, unless one of that id is there; then that stays as it is. */
    public void ensure(String description) {
        registration.register(description);
    }

    /** Whether files were ever sent to be read into a project. */
    public boolean wasReadInto(String insats) {
        return !desk.latest(insats).isEmpty();
    }

    /**
     * Hands in the files of a project; they are read in as soon as it is their turn, also after a sudden stop.
     *
     * @param participants in the form of {@code deltagare.csv}
     * @param events in the form of {@code handelser.csv}
     * @param requestedBy who is named as the sender
     */
    public void read(String insats, byte[] participants, byte[] events, String requestedBy) {
        desk.take(insatser.find(insats).orElseThrow(), new Files(participants, events), false, requestedBy);
    }
}
