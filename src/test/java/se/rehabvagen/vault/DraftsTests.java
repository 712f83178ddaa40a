package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Timestamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.MigratedDatabase;

class DraftsTests {

    private static final String WORDS = "Vill börja i maj 😀";
    private static final String ANNA = "utredare1";

    private static Vault vault;
    private static Drafts drafts;

    @BeforeAll
    static void open() {
        vault = new Vault(MigratedDatabase.create());
        drafts = vault.drafts;
    }

    private static void save(DraftPlace place, String user, @Nullable CaseNumber number, String text) {
        drafts.save(place, user, before -> new Drafts.Content(number, text));
    }

    private static Optional<String> read(DraftPlace place, String user) {
        return drafts.read(place, user).map(Drafts.Draft::text);
    }

    @Test
    void aDraftIsItsAuthorsAloneAndItsReadingIsLogged() {
        DraftPlace place = DraftPlace.task("own-1");
        save(place, ANNA, new CaseNumber("DRAFT-1"), WORDS);

        assertThat(drafts.savedAt(place, ANNA)).contains(Vault.NOW);
        assertThat(vault.log("DRAFT-1")).isEmpty();
        assertThat(drafts.read(place, ANNA)).contains(new Drafts.Draft(WORDS, Vault.NOW));
        assertThat(read(place, "utredare2")).isEmpty();
        assertThat(vault.log("DRAFT-1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("what", "free-text").containsEntry("user_id", ANNA));
    }

    @Test
    void theNewestTakesThePlaceOfTheOneBefore() {
        DraftPlace place = DraftPlace.task("again-1");
        save(place, ANNA, new CaseNumber("DRAFT-2"), "Vill");
        drafts.save(place, ANNA, before -> new Drafts.Content(new CaseNumber("DRAFT-2"), before + " börja"));

        assertThat(read(place, ANNA)).contains("Vill börja");
    }

    @Test
    void aTaskAndAStartFormOfTheSameNameAreTwoPlaces() {
        save(DraftPlace.task("samma"), ANNA, null, "uppgiften");
        save(DraftPlace.start("samma"), ANNA, null, "starten");

        drafts.discard(DraftPlace.task("samma"), ANNA);

        assertThat(read(DraftPlace.task("samma"), ANNA)).isEmpty();
        assertThat(read(DraftPlace.start("samma"), ANNA)).contains("starten");
    }

    @Test
    void itStandsNowhereInTheClearWithACaseOrWithoutOne() {
        save(DraftPlace.task("clear-1"), ANNA, new CaseNumber("DRAFT-3"), WORDS);
        save(DraftPlace.start("clear-2"), ANNA, null, WORDS);

        assertThat(vault.dump()).contains("clear-1", "clear-2").doesNotContain("maj");
        assertThat(read(DraftPlace.start("clear-2"), ANNA)).contains(WORDS);
    }

    @Test
    void whatIsAboutAnotherCaseNowGoesUnderItsKey() {
        DraftPlace place = DraftPlace.start("change-1");
        save(place, ANNA, null, "inget ärende än");
        save(place, ANNA, new CaseNumber("DRAFT-4"), "om någon");
        save(place, ANNA, new CaseNumber("DRAFT-5"), "om någon annan");

        vault.persons.erase(new CaseNumber("DRAFT-4"));

        assertThat(read(place, ANNA)).contains("om någon annan");
    }

    @Test
    void anErasedPersonsDraftsAreGoneWhoeverWroteThem() {
        CaseNumber number = new CaseNumber("DRAFT-6");
        save(DraftPlace.task("erased-1"), ANNA, number, WORDS);
        save(DraftPlace.task("erased-1"), "utredare2", number, WORDS);
        save(DraftPlace.start("erased-2"), ANNA, number, WORDS);

        vault.persons.erase(number);

        assertThat(rowsOf(number)).isZero();
        assertThat(drafts.areKeptOf(number)).isFalse();
    }

    @Test
    void ofAProtectedPersonNothingIsKept() {
        CaseNumber number = new CaseNumber("DRAFT-7");
        DraftPlace place = DraftPlace.task("protected-1");
        save(place, ANNA, number, WORDS);
        assertThat(drafts.areKeptOf(number)).isTrue();

        vault.persons.protect(number);

        assertThat(rowsOf(number)).isZero();
        assertThat(drafts.areKeptOf(number)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save(place, ANNA, number, WORDS))
                .withMessageContaining("skyddade");
        assertThat(rowsOf(number)).isZero();
    }

    @Test
    void aStartFormThatWasForgottenIsBegunAnew() {
        save(DraftPlace.start("old-1"), ANNA, null, WORDS);
        save(DraftPlace.task("old-2"), ANNA, null, WORDS);
        vault.database
                .sql("update rehabvagen.vault_draft set saved_at = ? where start_form = 'old-1' or task_id = 'old-2'")
                .param(Timestamp.from(Vault.NOW.minus(Drafts.KEPT_OF_A_START).minusSeconds(1)))
                .update();

        save(DraftPlace.start("new-1"), ANNA, null, WORDS);

        assertThat(read(DraftPlace.start("old-1"), ANNA)).isEmpty();
        assertThat(read(DraftPlace.task("old-2"), ANNA)).contains(WORDS);
    }

    private static int rowsOf(CaseNumber number) {
        return vault.database
                .sql("select count(*) from rehabvagen.vault_draft where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
