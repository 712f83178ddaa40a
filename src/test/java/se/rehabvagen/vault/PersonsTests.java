package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.testing.MigratedDatabase;

class PersonsTests {

    private static final PersonalIdentityNumber LINNEAS = new PersonalIdentityNumber("199602029846");
    private static final PersonDetails LINNEA = new PersonDetails(LINNEAS, "Linnéa", "Nyström", "Handelshuset");

    private static PGSimpleDataSource source;
    private static Vault vault;
    private static Persons persons;

    @BeforeAll
    static void open() {
        source = MigratedDatabase.create();
        vault = new Vault(source);
        persons = vault.persons;
    }

    @Test
    void whoAPersonIsIsReadBackAndTheReadingIsLogged() {
        CaseNumber number = new CaseNumber("READ-1");
        persons.register(number, "read", LINNEA);

        assertThat(persons.read(number, Reason.CASEWORK, "utredare1")).contains(LINNEA);
        assertThat(vault.log("READ-1"))
                .containsExactly(Map.of(
                        "user_id", "utredare1",
                        "what", "person",
                        "reason", "Handläggning",
                        "granted", true,
                        "read_at", Timestamp.from(Vault.NOW)));
    }

    @Test
    void employersAreCountedWithoutReadingAnybodyOut() {
        Set<CaseNumber> counted = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            CaseNumber number = new CaseNumber("EMPLOYER-" + i);
            persons.register(
                    number,
                    "employer",
                    new PersonDetails(null, "Linnéa", "Nyström", i == 2 ? "Bageriet" : "Handelshuset"));
            counted.add(number);
        }
        CaseNumber without = new CaseNumber("EMPLOYER-9");
        persons.register(without, "employer", new PersonDetails(null, "Linnéa", "Nyström", null));
        counted.add(without);

        assertThat(vault.employers.of("employer", counted)).isEqualTo(Map.of("Handelshuset", 2L, "Bageriet", 1L));
        assertThat(vault.employers.of("employer", Set.of(new CaseNumber("EMPLOYER-2"))))
                .isEqualTo(Map.of("Bageriet", 1L));
        assertThat(vault.log("EMPLOYER-0")).isEmpty();
    }

    @Test
    void aReadingStaysLoggedWhenTheReadersWorkIsRolledBack() {
        CaseNumber number = new CaseNumber("ROLL-1");
        persons.register(number, "roll", LINNEA);

        vault.transaction.executeWithoutResult(work -> {
            persons.read(number, Reason.ENROLMENT, "utredare1");
            work.setRollbackOnly();
        });

        assertThat(vault.log("ROLL-1")).hasSize(1);
    }

    @Test
    void nothingIsKeptOfWorkThatIsRolledBack() {
        CaseNumber number = new CaseNumber("ROLL-2");
        vault.transaction.executeWithoutResult(work -> {
            persons.register(number, "roll-2", LINNEA);
            work.setRollbackOnly();
        });

        assertThat(persons.exists(number)).isFalse();
    }

    @Test
    void aPersonIsFoundByNumberWithinAnInsatsOnly() {
        CaseNumber number = new CaseNumber("FIND-1");
        persons.register(number, "find", LINNEA);

        assertThat(persons.find(LINNEAS, "find")).contains(number);
        assertThat(persons.find(LINNEAS, "another")).isEmpty();
        assertThat(persons.find(new PersonalIdentityNumber("199202089885"), "find"))
                .isEmpty();
    }

    @Test
    void aPersonStandsOnceInAnInsatsAndACaseNumberIsTakenOnce() {
        persons.register(new CaseNumber("TWICE-1"), "twice", LINNEA);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons.register(new CaseNumber("TWICE-2"), "twice", LINNEA))
                .withMessage("Personen finns redan i insatsen.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons.register(new CaseNumber("TWICE-1"), "other", LINNEA))
                .withMessage("Ärendenumret är redan taget.");
        persons.register(new CaseNumber("TWICE-3"), "other", LINNEA);
        assertThat(persons.find(LINNEAS, "other")).contains(new CaseNumber("TWICE-3"));
    }

    @Test
    void anErasedPersonIsGoneForGoodButCounts() {
        CaseNumber number = new CaseNumber("ERASE-1");
        persons.register(number, "erase", LINNEA);
        String reference = vault.texts.store(number, "Anteckning", "FK");

        persons.erase(number);

        assertThat(persons.read(number, Reason.CASEWORK, "utredare1")).isEmpty();
        assertThat(persons.find(LINNEAS, "erase")).isEmpty();
        assertThat(vault.texts.read(reference, "utredare1", "FK")).isEmpty();
        assertThat(persons.exists(number)).isTrue();
        assertThat(vault.log("ERASE-1")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons.register(number, "erase", LINNEA))
                .withMessage("Ärendenumret är redan taget.");
    }

    @Test
    void ofAProtectedPersonNothingIsKept() {
        CaseNumber later = new CaseNumber("PROTECT-1");
        CaseNumber fromTheStart = new CaseNumber("PROTECT-2");
        persons.register(later, "protect", LINNEA);
        persons.protect(later);
        persons.registerProtected(fromTheStart, "protect");

        assertThat(persons.read(later, Reason.CASEWORK, "utredare1")).isEmpty();
        assertThat(persons.find(LINNEAS, "protect")).isEmpty();
        assertThat(persons.exists(fromTheStart)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault.texts.store(later, "Heter Linnéa", "FK"))
                .withMessageContaining("skyddade");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons.registerProtected(fromTheStart, "protect"))
                .withMessage("Ärendenumret är redan taget.");
    }

    @Test
    void noTableHoldsANameOrANumberInTheClear() {
        persons.register(new CaseNumber("CLEAR-1"), "clear", LINNEA);

        assertThat(vault.dump())
                .contains("CLEAR-1")
                .doesNotContainIgnoringCase("Nystr", "9846", "96020", "Handelshuset");
    }

    @Test
    void whatIsMovedToAnotherCaseCannotBeReadThere() {
        CaseNumber own = new CaseNumber("MOVE-1");
        CaseNumber other = new CaseNumber("MOVE-2");
        persons.register(own, "move", LINNEA);
        persons.register(other, "move", new PersonDetails(null, "Emma", "Larsson", null));
        vault.database.sql("""
                        update rehabvagen.vault_person other set wrapped_key = own.wrapped_key, details = own.details
                        from rehabvagen.vault_person own
                        where other.case_number = 'MOVE-2' and own.case_number = 'MOVE-1'""").update();

        assertThatIllegalStateException()
                .isThrownBy(() -> persons.read(other, Reason.CASEWORK, "utredare1"))
                .withMessage("The key of MOVE-2 cannot be unwrapped");
        assertThat(persons.read(own, Reason.CASEWORK, "utredare1")).contains(LINNEA);
    }

    @Test
    void aPersonWhoseTextCameFirstIsRegisteredUnderTheSameKey() {
        CaseNumber number = new CaseNumber("FIRST-1");
        String reference = vault.texts.store(number, "Anteckning", "FK");
        assertThat(persons.exists(number)).isFalse();

        persons.register(number, "first", LINNEA);

        assertThat(persons.read(number, Reason.CASEWORK, "utredare1")).contains(LINNEA);
        assertThat(vault.texts.read(reference, "utredare1", "FK")).contains("Anteckning");
    }

    @Test
    void anotherMasterKeyIsRefusedAtTheStart() {
        byte[] otherKey = Base64.getDecoder().decode("YW5vdGhlci1hbm90aGVyLWFub3RoZXItYW5vdGhlci0=");

        assertThatThrownBy(() -> new BlindIndex(new MasterKey(otherKey), vault.database, BlindIndex.NUMBERS))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Huvudnyckeln passar inte till databasen: ange den nyckel som databasen skapades med.");
    }

    @Test
    void personsAreMaskedInPrint() {
        assertThat(LINNEA.toString()).doesNotContain("Linn", "Nyst", "1996");
    }

    @Test
    void thousandsAreRegisteredInSeconds() throws Exception {
        Vault bulk = Vault.onOneConnection(source);
        int before = count(bulk);

        bulk.transaction.executeWithoutResult(work -> {
            for (int i = 0; i < 2000; i++) {
                bulk.persons.register(new CaseNumber("BULK-" + i), "bulk", new PersonDetails(null, "A", "B", null));
            }
        });

        assertThat(count(bulk) - before).isEqualTo(2000);
    }

    private static int count(Vault vault) {
        return vault.database
                .sql("select count(*) from rehabvagen.vault_person")
                .query(Integer.class)
                .single();
    }
}
