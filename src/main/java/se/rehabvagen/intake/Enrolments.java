package se.rehabvagen.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Enrolment;
import se.rehabvagen.process.FreeTextStore;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;

/** Enrols one person: who it is goes to the vault, coded facts start the case. */
@Component
final class Enrolments {

    private final Persons persons;
    private final CaseProcess cases;
    private final FreeTextStore texts;

    Enrolments(Persons persons, CaseProcess cases, FreeTextStore texts) {
        this.persons = persons;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * Why a person was selected by need, in the words of the organisation that selects.
     *
     * @param text at most 1,000 characters, without any person
     */
    record Motivation(String text, Organisation organisation) {}

    /**
     * Both or none: the caller holds the transaction.
     *
     * @throws IllegalArgumentException with a Swedish sentence if the case number is taken or the person is there already
     */
    void enrol(Insats insats, Participant person, LocalDate day, String investigator) {
        enrol(insats, person, day, investigator, null);
    }

    /** The same with the words that motivate the selection, which go to the vault. */
    void enrol(Insats insats, Participant person, LocalDate day, String investigator, @Nullable Motivation motivation) {
        if (person.isProtected()) {
            persons.registerProtected(person.number(), insats.id());
        } else {
            String employer = person.employer().isEmpty() ? null : person.employer();
            PersonDetails details =
                    new PersonDetails(person.identity(), person.firstName(), person.lastName(), employer);
            persons.register(person.number(), insats.id(), details);
        }
        String note = motivation == null
                ? null
                : texts.store(person.number(), motivation.text(), motivation.organisation(), false);
        cases.enrolled(of(insats, person, day, investigator).motivated(note));
    }

    /** What starts the case of a person. */
    static Enrolment of(Insats insats, Participant person, LocalDate day, @Nullable String investigator) {
        return new Enrolment(
                person.number(),
                insats.id(),
                person.unit(),
                insats.tenantOf(person.unit()),
                person.sex().code(),
                person.sickLeaveStart(),
                person.employment(),
                person.selectionGround(),
                day,
                investigator,
                person.unit().coordinator(),
                person.isProtected(),
                null);
    }
}
