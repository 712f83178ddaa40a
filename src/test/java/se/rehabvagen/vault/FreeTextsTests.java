package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.MigratedDatabase;

class FreeTextsTests {

    private static final String WORDS = "Kan arbeta halvtid – vill börja i maj 😀";

    private static Vault vault;

    @BeforeAll
    static void open() {
        vault = new Vault(MigratedDatabase.create());
    }

    @Test
    void aTextIsReadBackByItsOwnOrganisation() {
        String reference = vault.texts.store(new CaseNumber("TEXT-1"), WORDS, "FK");

        assertThat(FreeTexts.isReference(reference)).isTrue();
        assertThat(vault.texts.read(reference, "utredare1", "FK")).contains(WORDS);
        assertThat(vault.log("TEXT-1"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("what", "free-text")
                        .containsEntry("user_id", "utredare1")
                        .containsEntry("granted", true));
    }

    @Test
    void anotherOrganisationGetsNothingAndTheAttemptIsLogged() {
        String reference = vault.texts.store(new CaseNumber("TEXT-2"), WORDS, "REGION");

        assertThat(vault.texts.read(reference, "utredare1", "FK")).isEmpty();
        assertThat(vault.log("TEXT-2"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("granted", false));
    }

    @Test
    void severalTextsAreReadAtOnceEachLoggedAndOthersLeftOut() {
        CaseNumber number = new CaseNumber("TEXT-5");
        String own = vault.texts.store(number, WORDS, "FK");
        String forPair = vault.texts.store(number, "Ring i morgon.", FreeTexts.PAIR);
        String others = vault.texts.store(number, WORDS, "REGION");
        String ofAnotherCase = vault.texts.store(new CaseNumber("TEXT-6"), WORDS, "FK");

        var read = vault.texts.readAll(
                number, List.of(own, forPair, others, ofAnotherCase, "vault:" + UUID.randomUUID()), "utredare1", "FK");

        assertThat(read).isEqualTo(Map.of(own, WORDS, forPair, "Ring i morgon."));
        assertThat(vault.log("TEXT-5")).extracting(row -> row.get("granted")).containsExactly(false, true, true);
        assertThat(vault.log("TEXT-6")).isEmpty();
    }

    @Test
    void whatIsNoReferenceIsNoText() {
        assertThat(vault.texts.read("vault:" + UUID.randomUUID(), "utredare1", "FK"))
                .isEmpty();
        assertThat(vault.texts.read("Fri text", "utredare1", "FK")).isEmpty();
        assertThat(FreeTexts.isReference("vault:1")).isFalse();
    }

    @Test
    void theWordsStandNowhereInTheClear() {
        vault.texts.store(new CaseNumber("TEXT-3"), WORDS, "FK");

        assertThat(vault.dump()).contains("TEXT-3").doesNotContain("halvtid");
    }

    @Test
    void equalTextsOfOnePersonLookDifferent() {
        CaseNumber number = new CaseNumber("TEXT-4");
        vault.texts.store(number, WORDS, "FK");
        vault.texts.store(number, WORDS, "FK");

        assertThat(vault.database
                        .sql("select count(distinct content) from rehabvagen.vault_text where case_number = 'TEXT-4'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
