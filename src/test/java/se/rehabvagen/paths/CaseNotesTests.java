package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.Caller;

/** Notes in a case's story: who writes them, who reads them, and what becomes of them. */
@PathTest
class CaseNotesTests {

    private static final String WORDS = "Vill prova halvtid i maj.";
    private static final String NEW = "1 oläst anteckning";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void aNoteOfOnesOwnIsReadByColleaguesAndByNobodyElse(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        assertThat(investigator.notes(WORDS).body())
                .contains("Anteckningen är sparad.", WORDS, "Bara Försäkringskassan");

        assertThat(visits(anna, office.works("kollega", Role.FORSAKRINGSUTREDARE))
                        .page())
                .contains(WORDS);
        for (Role role : List.of(Role.REHABKOORDINATOR, Role.ARBETSFORMEDLARE)) {
            var other = visits(office, anna, role);
            assertThat(other.page()).contains("Inga anteckningar.").doesNotContain(WORDS, NEW);
            assertThat(other.notes()).isEmpty();
        }
    }

    @Test
    void aSharedNoteIsNewUntilItIsOpenedByEachReader(Office office) {
        var anna = office.onTheWay();
        visits(office, anna, Role.FORSAKRINGSUTREDARE).shares(WORDS, "REGION", "halsa");
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        var colleague = visits(anna, office.works("kollega", Role.REHABKOORDINATOR));

        assertThat(coordinator.page())
                .contains(NEW, "Läs den nya anteckningen", "Delad med Regionen: hälsa och vård")
                .doesNotContain(WORDS);
        assertThat(disclosures(anna)).isEmpty();
        assertThat(coordinator.opensNew().body()).contains(WORDS).doesNotContain("Läs den nya");

        assertThat(coordinator.page()).contains(WORDS).doesNotContain(NEW);
        assertThat(colleague.page()).contains(NEW).doesNotContain(WORDS);
        assertThat(visits(office, anna, Role.ARBETSFORMEDLARE).page()).doesNotContain(WORDS, NEW);
        colleague.opensNew();
        assertThat(disclosures(anna)).containsExactly("FK REGION exchangeConsent {halsa}");
        assertThat(readers(anna)).contains(office.whoIs(Role.REHABKOORDINATOR));
    }

    @Test
    void theEmploymentOfficeReadsAndSharesUnderItsOwnConsent(Office office) {
        var anna = office.onTheWay();
        var officer = visits(office, anna, Role.ARBETSFORMEDLARE);
        visits(office, anna, Role.REHABKOORDINATOR).shares(WORDS, "AF", "halsa");
        officer.shares("Kursen börjar i augusti.", "FK", "halsa");

        officer.opensNew();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        assertThat(investigator.opensNew().body())
                .contains("Kursen börjar i augusti.")
                .doesNotContain(WORDS);

        assertThat(officer.page()).contains(WORDS);
        assertThat(disclosures(anna)).containsExactly("REGION AF consentAf {halsa}", "AF FK consentAf {halsa}");
    }

    @Test
    void aWithdrawnConsentHidesWhatWasSharedAndLeavesItWithTheWriter(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        investigator.shares(WORDS, "REGION", "halsa");
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        coordinator.opensNew();

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(coordinator.page()).doesNotContain(WORDS, NEW);
        assertThat(coordinator.opensNew().body()).doesNotContain(WORDS);
        assertThat(investigator.page())
                .contains(WORDS, "Den kan inte delas: inget samtycke till utbyte gäller.")
                .doesNotContain("value=\"delas\"");
        assertThat(investigator.shares("Ännu en.", "REGION", "halsa")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Ännu en.").doesNotContain("är sparad.</p>");
        });
        assertThat(investigator.notes()).hasSize(1);
    }

    @Test
    void onlyWhatTheConsentCoversIsShared(Office office) {
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(SCOPE_PLANNING, true)
                                .and(SCOPE_HEALTH, false)
                                .and(SCOPE_WORK, false)
                                .and(SCOPE_INCOME, false))
                .completes("userTask_holdSassam");
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        assertThat(investigator.page()).contains("value=\"planering\"").doesNotContain("value=\"halsa\"");
        assertThat(investigator.shares(WORDS, "REGION", "halsa")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Samtycket omfattar inte de uppgifter du kryssade för.", WORDS);
        });
        assertThat(investigator.shares(WORDS, "REGION", "planering").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " ; Skriv anteckningen först.",
                "Ring 19960202-9846 i morgon; Texten innehåller ett personnummer.",
                "LONG; Texten är för lång: 1001 tecken.",
            })
    void whatCannotBeKeptComesBackWithASentence(String text, String sentence, Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        String typed = text == null ? "" : text.replace("LONG", "å".repeat(1_001));

        var answer = investigator.notes(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence, ">" + typed + "</textarea>", "aria-invalid=\"true\"");
        assertThat(investigator.notes()).isEmpty();
    }

    @Test
    void whoSharesWithNobodyOrNothingIsAsked(Office office) {
        var investigator = visits(office, office.onTheWay(), Role.FORSAKRINGSUTREDARE);

        var answer = investigator.sends("/anteckningar", Map.of("text", WORDS, "delning", "delas"));

        assertThat(answer.body()).contains("Välj vem anteckningen ska delas med", "Kryssa för vilka uppgifter", WORDS);
    }

    @Test
    void withoutScriptsOneComesBackToThePage(Office office) {
        var investigator = visits(office, office.onTheWay(), Role.FORSAKRINGSUTREDARE);

        var refused = investigator.submits("/anteckningar", Map.of("text", "19960202-9846", "delning", "egen"));
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("#arende-anteckningar"));
        assertThat(investigator.page()).contains("innehåller ett personnummer", ">19960202-9846</textarea>");

        assertThat(investigator.submits("/anteckningar", Map.of("text", WORDS)).status())
                .isEqualTo(302);
        assertThat(investigator.page()).contains("Anteckningen är sparad.", WORDS);
        assertThat(investigator.page()).doesNotContain("Anteckningen är sparad.");
    }

    @Test
    void whatIsReadAndThenChangedIsNewAgainAndItsEarlierWordingStands(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        investigator.shares(WORDS, "REGION", "halsa");
        String note = investigator.notes().get(0);
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        coordinator.opensNew();

        assertThat(changes(investigator, note, 1, "Vill prova heltid i maj.").body())
                .contains("Anteckningen är ändrad.");

        assertThat(coordinator.page()).contains(NEW, "ändrad ").doesNotContain(WORDS, "heltid");
        assertThat(coordinator.opensNew().body()).contains("Vill prova heltid i maj.", "Tidigare lydelse", WORDS);
        assertThat(disclosures(anna)).hasSize(2);
    }

    @Test
    void ofTwoWindowsNeitherLosesWhatWasTyped(Office office) {
        var investigator = visits(office, office.onTheWay(), Role.FORSAKRINGSUTREDARE);
        investigator.notes(WORDS);
        String note = investigator.notes().get(0);
        changes(investigator, note, 1, "Från första fönstret.");

        var second = changes(investigator, note, 1, "Från andra fönstret.");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains(
                        "har ändrats i ett annat fönster",
                        "<b>Så lyder den nu</b><p class=\"ord\">Från första fönstret.</p>",
                        ">Från andra fönstret.</textarea>",
                        "name=\"utgava\" value=\"2\"");
        assertThat(changes(investigator, note, 2, "Från båda.").status()).isEqualTo(200);
        assertThat(investigator.page()).contains("Från båda.").doesNotContain("Från andra fönstret.");
    }

    @Test
    void afterADayANoteIsCorrectedByANewOneThatTheSameRead(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        investigator.shares(WORDS, "REGION", "halsa");
        String note = investigator.notes().get(0);
        assertThat(investigator.page()).contains("Spara ändringen").doesNotContain("Spara rättelsen");
        aDayPasses(anna);

        assertThat(investigator.page()).contains("Spara rättelsen").doesNotContain("Spara ändringen");
        var late = changes(investigator, note, 1, "Menade juni.");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("kan inte längre ändras", ">Menade juni.</textarea>", "/" + note + "/ratta");

        assertThat(corrects(investigator, note, "Menade juni.").body())
                .contains("Rättelsen är sparad som en ny anteckning.");

        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        String seen = coordinator.opensNew().body();
        assertThat(seen).contains("Rättar <a", "<b>Rättad</b> av <a", WORDS, "Menade juni.");
        assertThat(coordinator.notes()).hasSize(2).last().isEqualTo(note);
        var again = corrects(investigator, note, "Menade juli.");
        assertThat(again.body()).contains("Anteckningen är redan rättad.", ">Menade juli.</textarea>");
        assertThat(investigator.notes()).hasSize(2);

        investigator.sends(
                "/anteckningar/" + investigator.notes().get(0) + "/andra",
                Map.of("text", "Menade augusti.", "utgava", "1", "delning", "egen"));
        assertThat(coordinator.opensNew().body()).contains("Menade augusti.");
    }

    @Test
    void nobodyChangesOrCorrectsWhatAnotherWrote(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        investigator.shares(WORDS, "REGION", "halsa");
        String note = investigator.notes().get(0);
        var colleague = visits(anna, office.works("kollega", Role.FORSAKRINGSUTREDARE));
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);

        assertThat(changes(colleague, note, 1, "Nej.").status()).isEqualTo(422);
        assertThat(changes(coordinator, note, 1, "Nej.").status()).isEqualTo(404);
        assertThat(corrects(coordinator, note, "Nej.").status()).isEqualTo(404);
        assertThat(corrects(colleague, note, "En kollega rättar.").status()).isEqualTo(200);
        assertThat(investigator.page()).contains("En kollega rättar.").doesNotContain(">Nej.");
    }

    @Test
    void ofAProtectedPersonNothingIsTakenInAndWhatWasThereIsGone(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        investigator.notes(WORDS);

        anna.submits("protect-identity");

        assertThat(investigator.page())
                .contains("personens uppgifter är skyddade eller gallrade")
                .doesNotContain(WORDS, "Skriv en anteckning");
        assertThat(investigator.notes("Ny.")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("personens uppgifter är skyddade eller gallrade", ">Ny.</textarea>");
        });
        assertThat(database.sql("select count(*) from rehabvagen.vault_note where case_number = ?")
                        .param(anna.caseNumber().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/lasta", "/3f0e5a3e-0000-4000-8000-000000000000/andra"})
    void whoMayNotOpenTheCaseWritesNothingInIt(String form, Office office) {
        var anna = office.onTheWay();
        var strangers = List.of(
                visits(anna, office.works("annan-enhet", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT)),
                visits(anna, office.whoIs(Role.PROJEKTLEDARE)));

        assertThat(strangers).allSatisfy(stranger -> {
            assertThat(stranger.status()).isEqualTo(404);
            assertThat(stranger.sends("/anteckningar" + form, Map.of("text", WORDS))
                            .status())
                    .isEqualTo(404);
        });
        assertThat(visits(office, anna, Role.FORSAKRINGSUTREDARE).notes()).isEmpty();
    }

    private StoryVisitor visits(Office office, Caseworker person, Role role) {
        return visits(person, office.whoIs(role));
    }

    private StoryVisitor visits(Caseworker person, String user) {
        return StoryVisitor.of(port, user, person.caseNumber());
    }

    private static Caller.Answer changes(StoryVisitor who, String note, int seen, String text) {
        return who.sends(
                "/anteckningar/" + note + "/andra",
                Map.of(
                        "text",
                        text,
                        "utgava",
                        Integer.toString(seen),
                        "delning",
                        "delas",
                        "med",
                        "REGION",
                        "slag",
                        "halsa"));
    }

    private static Caller.Answer corrects(StoryVisitor who, String note, String text) {
        return who.sends("/anteckningar/" + note + "/ratta", Map.of("text", text));
    }

    /** By the system's clock, whatever the engine's says. */
    private void aDayPasses(Caseworker person) {
        database.sql(
                        "update rehabvagen.vault_note set written_at = written_at - interval '24 hours' where case_number = ?")
                .param(person.caseNumber().value())
                .update();
    }

    private List<String> disclosures(Caseworker person) {
        return database.sql("""
                        select from_organisation || ' ' || to_organisation || ' ' || ground || ' ' || facts::text
                        from rehabvagen.vault_disclosure where case_number = ? and step = 'anteckning' order by id""")
                .param(person.caseNumber().value())
                .query(String.class)
                .list();
    }

    private List<String> readers(Caseworker person) {
        return database.sql(
                        "select user_id from rehabvagen.vault_access where case_number = ? and what = 'free-text' and granted")
                .param(person.caseNumber().value())
                .query(String.class)
                .list();
    }
}
