package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.Caller;

/** Questions to the other of the pair, asked and answered in a case's story: the same as in Tasklist. */
@PathTest
class CaseQuestionsTests {

    private static final String WORDS = "Går arbetsprövning bra i maj?";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void aQuestionIsAskedAndAnsweredLikeInTasklist(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);

        assertThat(asks(investigator, WORDS).body())
                .contains("Frågan är ställd till Regionen", WORDS, "Väntar på svar", "Svar senast 2021-03-08");

        assertThat(anna.task("userTask_answerQuestion").getAssignee()).isEqualTo(office.whoIs(Role.REHABKOORDINATOR));
        assertThat(anna.reached("question-asked").facts())
                .containsEntry("questionTo", "rehabkoordinator")
                .containsEntry("questionTopic", "planering");
        assertThat(coordinator.page())
                .contains(WORDS, "Planering", "Besvara frågan", office.whoIs(Role.FORSAKRINGSUTREDARE));
        assertThat(answers(coordinator, coordinator.answerable().get(0), "Ja, från vecka 20.")
                        .body())
                .contains("Frågan är besvarad.", "Ja, från vecka 20.", "Besvarad")
                .doesNotContain("Lämna svaret");

        assertThat(anna.milestones()).contains("question-asked", "question-answered");
        assertThat(anna.reached("question-answered").facts()).containsEntry("answerKind", "besvarad");
        assertThat(anna.runs("fraga-till-part")).isFalse();
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Fråga besvarad");
        assertThat(investigator.page()).contains("Ja, från vecka 20.", "Ja, frågan besvaras");
    }

    @Test
    void theCoordinatorAsksBack(Office office) {
        var anna = office.onTheWay();

        assertThat(asks(visits(office, anna, Role.REHABKOORDINATOR), WORDS).body())
                .contains("Frågan är ställd till Försäkringskassan");

        assertThat(anna.task("userTask_answerQuestion").getAssignee())
                .isEqualTo(office.whoIs(Role.FORSAKRINGSUTREDARE));
    }

    @Test
    void aQuestionThatWasBegunElsewhereStaysAsItIs(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA);
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        asks(investigator, WORDS);

        assertThat(anna.openTasks()).contains("userTask_askQuestion").containsOnlyOnce("userTask_answerQuestion");
    }

    @Test
    void whatTheOtherWroteIsLoggedWhenItIsReadFirst(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        asks(investigator, WORDS);
        investigator.page();
        assertThat(disclosures(anna)).isEmpty();

        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        coordinator.page();
        coordinator.page();

        assertThat(disclosures(anna)).containsExactly("FK REGION exchangeConsent {questionNote}");
        assertThat(readers(anna)).contains(office.whoIs(Role.REHABKOORDINATOR));
    }

    @Test
    void withoutConsentNothingIsAsked(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        assertThat(investigator.page())
                .contains("Samtycke till utbyte mellan Försäkringskassan och Regionen saknas. Frågor kan inte ställas.")
                .doesNotContain("Ställ frågan");
        assertThat(asks(investigator, WORDS)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Steget kan inte startas.", ">" + WORDS + "</textarea>");
        });
        assertThat(anna.runs("fraga-till-part")).isFalse();
    }

    @Test
    void aWithdrawalEndsTheQuestionAndHidesWhatTheOtherWrote(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);
        asks(investigator, WORDS);
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(investigator.page()).contains("Upphörde utan svar", WORDS);
        assertThat(coordinator.page())
                .contains("Upphörde utan svar", "Texten visas inte: samtycke till utbyte saknas.")
                .doesNotContain(WORDS, "Besvara frågan");
    }

    @Test
    void whatIsMissingOrNotAllowedIsSaidAtItsField(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        var answer = investigator.sends("/fragor", Map.of("text", "Ring 19960202-9846"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj vad frågan gäller.", "innehåller ett personnummer", ">Ring 19960202-9846</textarea>");
        assertThat(asks(investigator, "å".repeat(1_001)).body()).contains("Texten är för lång: 1001 tecken.");
        assertThat(anna.runs("fraga-till-part")).isFalse();
    }

    @Test
    void theEmploymentOfficeNeitherSeesNorAsks(Office office) {
        var anna = office.onTheWay();
        asks(visits(office, anna, Role.FORSAKRINGSUTREDARE), WORDS);
        var officer = visits(office, anna, Role.ARBETSFORMEDLARE);

        assertThat(officer.page()).contains("Anteckningar").doesNotContain("Frågor till part", WORDS);
        assertThat(asks(officer, WORDS).status()).isEqualTo(403);
        assertThat(answers(officer, anna.task("userTask_answerQuestion").getId(), "Ja.")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherUnitDoesNot(Office office) {
        var anna = office.onTheWay();
        asks(visits(office, anna, Role.FORSAKRINGSUTREDARE), WORDS);
        String task = anna.task("userTask_answerQuestion").getId();
        String name = office.works("annan-enhet", Role.REHABKOORDINATOR, Office.OTHER_UNIT);
        var stranger = StoryVisitor.of(port, name, anna.caseNumber());
        var bo = office.onTheWay();

        assertThat(asks(stranger, WORDS).status()).isEqualTo(404);
        assertThat(answers(stranger, task, "Ja.").status()).isEqualTo(404);
        assertThat(answers(visits(office, bo, Role.REHABKOORDINATOR), task, "Ja.")
                        .status())
                .isEqualTo(422);
        assertThat(anna.runs("fraga-till-part")).isTrue();
    }

    @Test
    void whoComesSecondLosesNothing(Office office) {
        var anna = office.onTheWay();
        asks(visits(office, anna, Role.FORSAKRINGSUTREDARE), WORDS);
        var coordinator = visits(office, anna, Role.REHABKOORDINATOR);
        String task = coordinator.answerable().get(0);
        answers(coordinator, task, "Ja.");

        var late = answers(coordinator, task, "Nej, i juni.");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Frågan är redan besvarad", ">Nej, i juni.</textarea>");
    }

    @Test
    void aColleagueTakesTheTaskOverFirst(Office office) {
        var anna = office.onTheWay();
        asks(visits(office, anna, Role.FORSAKRINGSUTREDARE), WORDS);
        String task = anna.task("userTask_answerQuestion").getId();
        var colleague = StoryVisitor.of(port, office.works("kollega", Role.REHABKOORDINATOR), anna.caseNumber());

        assertThat(colleague.page()).contains(WORDS, "Besvaras av ").doesNotContain("Besvara frågan");
        assertThat(answers(colleague, task, "Ja.").body()).contains("väntar på svar av en kollega", ">Ja.</textarea>");
        office.engine().getTaskService().setAssignee(task, null);
        assertThat(answers(colleague, task, "Ja.").status()).isEqualTo(200);
        assertThat(colleague.page()).contains("kollega, Regionen");
    }

    @Test
    void aboutAProtectedPersonOnlyTheTopicIsAsked(Office office) {
        var anna = office.onTheWay();
        anna.submits("protect-identity");
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        assertThat(investigator.page()).contains("Ingen text sparas om en person med skyddade uppgifter.");
        assertThat(asks(investigator, WORDS)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Inga fria texter sparas om personen");
        });
        assertThat(anna.runs("fraga-till-part")).isFalse();
        assertThat(asks(investigator, "").status()).isEqualTo(200);
        assertThat(anna.openTasks()).contains("userTask_answerQuestion");
    }

    @Test
    void withoutScriptsOneComesBackToThePage(Office office) {
        var anna = office.onTheWay();
        var investigator = visits(office, anna, Role.FORSAKRINGSUTREDARE);

        assertThat(investigator.submits("/fragor", Map.of("text", WORDS)).status())
                .isEqualTo(302);
        assertThat(investigator.page()).contains("Välj vad frågan gäller.", ">" + WORDS + "</textarea>");
        assertThat(investigator
                        .submits("/fragor", Map.of("amne", "planering", "text", WORDS))
                        .header("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("#arende-fragor"));
        assertThat(investigator.page()).contains("Frågan är ställd till Regionen");
    }

    private StoryVisitor visits(Office office, Caseworker person, Role role) {
        return StoryVisitor.of(port, office.whoIs(role), person.caseNumber());
    }

    private static Caller.Answer asks(StoryVisitor who, String text) {
        return who.sends("/fragor", Map.of("amne", "planering", "text", text));
    }

    private static Caller.Answer answers(StoryVisitor who, String task, String text) {
        return who.sends("/fragor/" + task + "/svar", Map.of("kan", "besvarad", "text", text));
    }

    private List<String> disclosures(Caseworker person) {
        return database.sql("""
                        select from_organisation || ' ' || to_organisation || ' ' || ground || ' ' || facts::text
                        from rehabvagen.vault_disclosure
                        where case_number = ? and step = 'fraga-till-part' and source like 'vault:%' order by id""")
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
