package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.MigratedDatabase;

class NamesTests {

    private static final UnaryOperator<Set<CaseNumber>> ALL = UnaryOperator.identity();

    private static Vault vault;

    @BeforeAll
    static void open() {
        vault = new Vault(MigratedDatabase.create());
    }

    private static CaseNumber registers(String number, String insats, String first, String last) {
        CaseNumber caseNumber = new CaseNumber(number);
        vault.persons.register(caseNumber, insats, new PersonDetails(null, first, last, null));
        return caseNumber;
    }

    private static Set<CaseNumber> find(String typed, String insats) {
        return vault.names.find(typed, Set.of(insats), ALL);
    }

    @Test
    void aPersonIsFoundByTheBeginningOfAnyPartOfTheName() {
        CaseNumber linnea = registers("NAME-1", "names", "Linnéa Maria", "Nyström-Åberg");
        CaseNumber lina = registers("NAME-2", "names", "Lina", "Åberg");

        assertThat(find("linn", "names")).containsExactly(linnea);
        assertThat(find("ABE lin", "names")).containsExactlyInAnyOrder(linnea, lina);
        assertThat(find("Maria Aberg", "names")).containsExactly(linnea);
        assertThat(find("berg", "names")).isEmpty();
        assertThat(find("Linnéa Lina", "names")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "*", "___", "123"})
    void whatHasNoLetterFindsNobody(String typed) {
        registers("NONE-" + Math.abs(typed.hashCode()), "none", "Anna", "Berg");

        assertThat(find(typed, "none")).isEmpty();
    }

    @Test
    void nobodyIsFoundInAnotherInsats() {
        registers("APART-1", "apart-1", "Anna", "Berg");
        CaseNumber other = registers("APART-2", "apart-2", "Anna", "Berg");

        assertThat(find("anna", "apart-2")).containsExactly(other);
        assertThat(vault.database
                        .sql("select count(distinct beginning) from rehabvagen.vault_name where insats like 'apart-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void intoNoRowIsLookedThatTheOneWhoSearchesMayNotOpen() {
        CaseNumber own = registers("OPEN-1", "open", "Anna", "Berg");
        CaseNumber foreign = registers("OPEN-2", "open", "Anna", "Berg");
        vault.database
                .sql("update rehabvagen.vault_person set details = 'x' where case_number = ?")
                .param(foreign.value())
                .update();

        assertThat(vault.names.find("anna", Set.of("open"), found -> {
                    assertThat(found).containsExactlyInAnyOrder(own, foreign);
                    return Set.of(own);
                }))
                .containsExactly(own);
    }

    @Test
    void theErasedAndTheProtectedAreNotFoundAndLeaveNothing() {
        CaseNumber erased = registers("GONE-1", "gone", "Anna", "Berg");
        CaseNumber hidden = registers("GONE-2", "gone", "Anna", "Berg");
        CaseNumber stays = registers("GONE-3", "gone", "Anna", "Berg");
        vault.persons.erase(erased);
        vault.persons.protect(hidden);

        assertThat(find("anna", "gone")).containsExactly(stays);
        assertThat(rows("gone")).isEqualTo(2);
    }

    @Test
    void searchingIsNoReading() {
        registers("QUIET-1", "quiet", "Anna", "Berg");

        find("anna", "quiet");

        assertThat(vault.log("QUIET-1")).isEmpty();
    }

    @Test
    void whoWasThereBeforeTheIndexIsIndexedAtTheStartAndGoesOnAfterACrash() {
        List<CaseNumber> before = List.of("OLD-1", "OLD-2", "OLD-3").stream()
                .map(number -> registers(number, "old", "Anna", "Berg"))
                .toList();
        vault.database
                .sql("delete from rehabvagen.vault_name where insats = 'old'")
                .update();
        vault.database
                .sql("update rehabvagen.vault_person set name_rules = null where insats = 'old'")
                .update();
        vault.database
                .sql("update rehabvagen.vault_person set details = 'x' where case_number = 'OLD-2'")
                .update();

        assertThat(failing(vault.indexing::indexSome))
                .as("all of a turn or none")
                .isEqualTo("IllegalStateException");
        assertThat(rows("old")).isZero();
        vault.database.sql("""
                        update rehabvagen.vault_person set details = null, wrapped_key = null, state = 'erased'
                        where case_number = 'OLD-2'""").update();
        vault.indexing.afterSingletonsInstantiated();
        vault.indexing.afterSingletonsInstantiated();

        assertThat(find("anna berg", "old")).containsExactlyInAnyOrder(before.get(0), before.get(2));
        assertThat(vault.indexing.indexSome()).isZero();
    }

    private static String failing(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Test
    void namesOfOlderRulesAreIndexedAnew() {
        CaseNumber number = registers("RULES-1", "rules", "Anna", "Berg");
        vault.database
                .sql("update rehabvagen.vault_person set name_rules = 0 where case_number = 'RULES-1'")
                .update();

        assertThat(vault.indexing.indexSome()).isEqualTo(1);

        assertThat(find("berg", "rules")).containsExactly(number);
        assertThat(rows("rules")).isEqualTo(2);
    }

    private static int rows(String insats) {
        return vault.database
                .sql("select count(*) from rehabvagen.vault_name where insats = ?")
                .param(insats)
                .query(Integer.class)
                .single();
    }

    @Test
    void whyAColleaguesCaseIsSeenStandsInTheLogAndHoldsForTheDay() {
        CaseNumber number = registers("WHY-1", "why", "Anna", "Berg");
        Ground ground = new Ground(Reason.OTHER, " Ringde och bad om ny tid ");

        assertThat(vault.grounds.today(number, "utredare1")).isEmpty();
        vault.grounds.given(number, ground, "utredare1");
        vault.persons.read(number, ground, "utredare1");
        vault.persons.found(List.of(number), "utredare2");

        assertThat(vault.grounds.today(number, "utredare1")).contains(ground);
        assertThat(vault.grounds.today(number, "utredare2")).isEmpty();
        assertThat(vault.log("WHY-1"))
                .extracting(row -> row.get("user_id") + " " + row.get("what") + " " + row.get("reason"))
                .containsExactly("utredare1 ground Annat", "utredare1 person Annat", "utredare2 found Sökning");
        assertThat(vault.database
                        .sql(
                                "select distinct words from rehabvagen.vault_access where case_number = 'WHY-1' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("Ringde och bad om ny tid", null);
        vault.database
                .sql("update rehabvagen.vault_access set read_at = ? where case_number = 'WHY-1'")
                .param(Timestamp.from(Vault.NOW.minus(Duration.ofDays(1))))
                .update();
        assertThat(vault.grounds.today(number, "utredare1")).isEqualTo(Optional.empty());
    }

    @Test
    void wordsAreDemandedWhereNoReasonIsChosenAndHoldNoPersonalNumber() {
        Map.of(
                        "ja",
                        "Skriv med några ord",
                        "x".repeat(201),
                        "för långt",
                        "Gäller 960202-9846 som ringde",
                        "personnummer")
                .forEach((words, sentence) -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Ground(Reason.OTHER, words))
                        .withMessageContaining(sentence));
        assertThat(new Ground(Reason.STANDS_IN, "Gäller 960202-9846").words()).isEmpty();
    }
}
