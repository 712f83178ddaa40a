package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.testing.MigratedDatabase;

class NotesTests {

    private static final String WORDS = "Vill prova halvtid i maj – ring först 😀";
    private static final Worker FK = new Worker("utredare1", Organisation.FK);
    private static final Worker REGION = new Worker("rehab1", Organisation.REGION);
    private static final Worker COLLEAGUE = new Worker("rehab2", Organisation.REGION);
    private static final Worker AF = new Worker("af1", Organisation.AF);
    private static final Note.Sharing WITH_REGION = new Note.Sharing(Set.of(Organisation.REGION), Set.of("planering"));

    private static Vault vault;

    @BeforeAll
    static void open() {
        vault = new Vault(MigratedDatabase.create());
    }

    @Test
    void aNoteIsReadBackByItsOwnOrganisationAndTheReadingIsLogged() {
        CaseNumber number = new CaseNumber("NOTE-1");
        write(number, Note.Sharing.NONE);

        assertThat(words(number, new Worker("utredare2", Organisation.FK))).containsExactly(WORDS);
        assertThat(words(number, REGION)).isEmpty();
        assertThat(vault.log("NOTE-1"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("what", "free-text")
                        .containsEntry("user_id", "utredare2")
                        .containsEntry("granted", true));
    }

    @Test
    void whatIsSharedIsNewToEachReaderUntilTheyOpenItAndHandedOverOnce() {
        CaseNumber number = new CaseNumber("NOTE-2");
        UUID note = write(number, WITH_REGION).id();
        assertThat(vault.readings.opened(number, REGION.userId())).isEmpty();

        opens(number, REGION);
        opens(number, REGION);
        opens(number, AF);

        assertThat(vault.readings.opened(number, REGION.userId())).containsExactly(note);
        assertThat(vault.readings.opened(number, COLLEAGUE.userId())).isEmpty();
        opens(number, COLLEAGUE);
        assertThat(handedOver(number))
                .containsExactly(Map.of(
                        "from_organisation", "FK",
                        "to_organisation", "REGION",
                        "step", "anteckning",
                        "facts", "{planering}",
                        "ground", "groundOf.FK"));
        assertThat(words(number, AF)).isEmpty();
        assertThat(words(number, REGION)).containsExactly(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"23 hours 59 minutes, true", "24 hours, false"})
    void aNoteStandsAfterADay(String age, boolean mayChange) {
        CaseNumber number = new CaseNumber("NOTE-3-" + mayChange);
        write(number, Note.Sharing.NONE);
        grows(number, age);
        Note note = only(number);

        assertThat(vault.notes.isOpenTo(note, FK.userId())).isEqualTo(mayChange);
        if (mayChange) {
            assertThat(changes(number, note, 1, "Heltid.")).isTrue();
            assertThat(only(number).revision()).isEqualTo(2);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> changes(number, note, 1, "Heltid."))
                    .withMessageStartingWith("Anteckningen kan inte längre ändras.");
        }
        assertThat(words(number, FK)).containsExactly(mayChange ? "Heltid." : WORDS);
    }

    @Test
    void onlyItsWriterChangesANote() {
        CaseNumber number = new CaseNumber("NOTE-4");
        Note note = write(number, WITH_REGION);

        assertThat(vault.notes.isOpenTo(note, "utredare2")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault.notes.change(number, note, 1, "utredare2", "Heltid.", WITH_REGION))
                .withMessageStartingWith("Anteckningen kan inte längre ändras.");
        assertThat(words(number, FK)).containsExactly(WORDS);
    }

    @Test
    void ofTwoChangesInTwoWindowsTheSecondIsNotKept() {
        CaseNumber number = new CaseNumber("NOTE-5");
        Note seen = write(number, Note.Sharing.NONE);

        assertThat(changes(number, seen, 1, "Först.")).isTrue();
        assertThat(changes(number, only(number), 1, "Sist.")).isFalse();

        assertThat(words(number, FK)).containsExactly("Först.");
    }

    @Test
    void whatNobodyReadIsForgottenWhenItIsChanged() {
        CaseNumber number = new CaseNumber("NOTE-6");
        Note note = write(number, WITH_REGION);

        changes(number, note, 1, "Heltid.");

        assertThat(read(number, FK))
                .singleElement()
                .extracting(NoteReadings.Words::earlier)
                .isEqualTo(List.of());
    }

    @Test
    void whatAnotherOrganisationReadIsKeptWhenItIsChangedAndIsNewToItAgain() {
        CaseNumber number = new CaseNumber("NOTE-7");
        Note.Sharing withBoth =
                new Note.Sharing(Set.of(Organisation.REGION, Organisation.AF), Set.of("planering", "halsa"));
        Note note = write(number, withBoth);
        opens(number, REGION);

        vault.notes.change(number, note, 1, FK.userId(), "Heltid.", withBoth);

        assertThat(vault.readings.opened(number, REGION.userId())).isEmpty();
        opens(number, REGION);
        opens(number, AF);
        var changed = new NoteReadings.Words("Heltid.", List.of(WORDS));
        assertThat(read(number, FK)).containsExactly(changed);
        assertThat(read(number, REGION)).containsExactly(changed);
        assertThat(read(number, AF)).containsExactly(new NoteReadings.Words("Heltid.", List.of()));
        assertThat(handedOver(number))
                .extracting(row -> row.get("to_organisation"))
                .containsExactly("REGION", "REGION", "AF");
    }

    @Test
    void aNoteIsCorrectedOnceByOneThatTheSameMayRead() {
        CaseNumber number = new CaseNumber("NOTE-8");
        Note wrong = write(number, WITH_REGION);

        UUID right = vault.notes.correct(number, wrong, new Worker("utredare2", Organisation.FK), "Heltid.");

        assertThat(vault.notes.of(number))
                .filteredOn(Note::id, right)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.corrects()).isEqualTo(wrong.id());
                    assertThat(note.sharing()).isEqualTo(WITH_REGION);
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault.notes.correct(number, wrong, FK, "Deltid."))
                .withMessageStartingWith("Anteckningen är redan rättad.");
        assertThatIllegalArgumentException().isThrownBy(() -> changes(number, wrong, 1, "Deltid."));
        assertThat(vault.notes.of(number)).hasSize(2);
    }

    @Test
    void whatWasSharedNoLongerIsNotOpened() {
        CaseNumber number = new CaseNumber("NOTE-9");
        Note note = write(number, WITH_REGION);

        vault.notes.change(number, note, 1, FK.userId(), WORDS, Note.Sharing.NONE);
        opens(number, REGION);

        assertThat(words(number, REGION)).isEmpty();
        assertThat(handedOver(number)).isEmpty();
    }

    @Test
    void notesAreErasedWithThePersonAndNoneIsTakenInAfterwards() {
        CaseNumber number = new CaseNumber("NOTE-10");
        Note note = write(number, WITH_REGION);
        vault.notes.correct(number, note, FK, "Heltid.");
        opens(number, REGION);
        assertThat(vault.notes.areKeptOf(number)).isTrue();

        vault.persons.protect(number);

        assertThat(vault.notes.areKeptOf(number)).isFalse();
        assertThat(vault.notes.of(number)).isEmpty();
        assertThat(vault.readings.read(number, List.of(note), FK)).isEmpty();
        assertThat(vault.database
                        .sql("select count(*) from rehabvagen.vault_note_wording where note = ?")
                        .param(note.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(number, Note.Sharing.NONE))
                .withMessageContaining("skyddade eller gallrade");
    }

    @Test
    void theWordsStandNowhereInTheClearAndNoteOfOneCaseIsNotReadInAnother() {
        CaseNumber number = new CaseNumber("NOTE-11");
        Note note = write(number, WITH_REGION);

        assertThat(vault.dump()).contains("NOTE-11").doesNotContain("halvtid");
        assertThat(vault.readings.read(new CaseNumber("NOTE-1"), List.of(note), FK))
                .isEmpty();
    }

    private static Note write(CaseNumber number, Note.Sharing sharing) {
        UUID id = vault.notes.write(number, FK, WORDS, sharing);
        return vault.notes.of(number).stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean changes(CaseNumber number, Note note, int seen, String text) {
        return vault.notes.change(number, note, seen, FK.userId(), text, note.sharing());
    }

    private static Note only(CaseNumber number) {
        assertThat(vault.notes.of(number)).hasSize(1);
        return vault.notes.of(number).get(0);
    }

    private static void opens(CaseNumber number, Worker reader) {
        vault.readings.open(number, vault.notes.of(number), reader, from -> "groundOf." + from);
    }

    private static List<NoteReadings.Words> read(CaseNumber number, Worker reader) {
        return List.copyOf(
                vault.readings.read(number, vault.notes.of(number), reader).values());
    }

    private static List<String> words(CaseNumber number, Worker reader) {
        return read(number, reader).stream().map(NoteReadings.Words::text).toList();
    }

    private static void grows(CaseNumber number, String age) {
        vault.database
                .sql(
                        "update rehabvagen.vault_note set written_at = written_at - cast(? as interval) where case_number = ?")
                .params(age, number.value())
                .update();
    }

    private static List<Map<String, Object>> handedOver(CaseNumber number) {
        return vault.database.sql("""
                        select from_organisation, to_organisation, step, facts::text as facts, ground
                        from rehabvagen.vault_disclosure where case_number = ? order by id""").param(number.value()).query().listOfRows();
    }
}
