package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Utlämnande: what came to another organisation stands in the log, by name and with its ground. */
@PathTest
class DisclosureTests {

    private record Handed(String step, String from, String to, List<String> facts, String ground) {}

    private static final List<String> WHOSE_CASE = List.of("coordinator", "insats", "investigator", "unit", "unitType");

    @Test
    void theAnswerAboutConsentComesFromTheRegion(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");

        assertThat(all(office, anna)).singleElement().satisfies(consent -> {
            assertThat(consent.from()).isEqualTo("REGION");
            assertThat(consent.to()).isEqualTo("FK");
            assertThat(consent.ground()).isEqualTo("exchangeConsent");
            assertThat(consent.facts()).contains("exchangeConsent", "consentAf").doesNotContain("consentForm");
        });
    }

    @Test
    void whoSaysNoIsHandedOverToNobody(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));

        assertThat(all(office, anna)).isEmpty();
    }

    @Test
    void theEmploymentOfficeAnswersAndIsAnswered(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk", with(GK_REQUESTED_BY, "fk"))
                .completes("userTask_describeSituation")
                .completes("userTask_answerGk", with(GK_ANSWER, "accepterad"))
                .completes("userTask_firstMeeting");

        assertThat(handed(office, anna)).extracting(Handed::from).containsExactly("FK", "FK", "FK", "AF", "FK");
        Handed answer = handed(office, anna).get(3);
        assertThat(answer.to()).isEqualTo("FK");
        assertThat(answer.ground()).isEqualTo("consentAf");
        assertThat(answer.facts()).contains("gkAnswer", "gkAnswerDate");
    }

    @Test
    void theAnswerToAQuestionComesBackWithoutTheWordsOfTheVault(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_FRAGA)
                .completes("userTask_askQuestion", with(QUESTION_TO, "rehabkoordinator"))
                .completes("userTask_answerQuestion");

        assertThat(handed(office, anna))
                .extracting(each -> each.from() + " " + each.to())
                .containsExactly("FK REGION", "REGION FK");
        assertThat(handed(office, anna).get(1).facts()).contains("answerKind").doesNotContain("answerNote");
    }

    @Test
    void ofFksOwnStepsNobodyHears(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");

        assertThat(handed(office, anna)).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotHandedOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        String task = anna.task("userTask_requestGk").getId();

        assertThatThrownBy(() -> office.engine().getTaskService().complete(task))
                .hasMessageContaining("Begärd av");

        assertThat(handed(office, anna)).hasSize(1);
    }

    @Test
    void theEmploymentOfficeGetsTheRequestOfAMapping(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        assertThat(handed(office, anna)).hasSize(1);

        anna.completes("userTask_requestGk").completes("userTask_describeSituation");

        assertThat(handed(office, anna)).hasSize(3).allSatisfy(each -> {
            assertThat(each.step()).isEqualTo("gemensam-kartlaggning");
            assertThat(each.from()).isEqualTo("FK");
            assertThat(each.to()).isEqualTo("AF");
            assertThat(each.ground()).isEqualTo("consentAf");
        });
        assertThat(handed(office, anna).get(0).facts()).isEqualTo(WHOSE_CASE);
        assertThat(handed(office, anna).get(1).facts()).contains("gkRequestedBy", "gkRequestedDate", "works");
        assertThat(handed(office, anna).get(2).facts()).contains("publicIncome", "studies");
    }

    @Test
    void theEmploymentOfficeGetsItsFollowUp(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation")
                .completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));

        assertThat(handed(office, anna)).first().satisfies(begun -> {
            assertThat(begun.step()).isEqualTo("rehabilitation-with-af");
            assertThat(begun.from() + " " + begun.to() + " " + begun.ground()).isEqualTo("FK AF consentAf");
            assertThat(begun.facts()).containsAll(WHOSE_CASE).contains("alrStartDate");
        });
        assertThat(handed(office, anna))
                .hasSize(2)
                .last()
                .satisfies(followedUp -> assertThat(followedUp.facts()).contains("alrOutcome", "alrResult"));
    }

    @Test
    void aQuestionGoesToTheOtherOfThePair(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_FRAGA)
                .completes("userTask_askQuestion", with(QUESTION_TO, "rehabkoordinator"));

        Handed question = handed(office, anna).get(0);

        assertThat(question.to()).isEqualTo("REGION");
        assertThat(question.ground()).isEqualTo("exchangeConsent");
        assertThat(question.facts()).contains("questionTopic");
    }

    @Test
    void withoutConsentNothingIsHandedOver(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        anna.chooses(STARTS_VANTAN, STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");

        assertThat(handed(office, anna)).isEmpty();
    }

    /** What was handed over since the consent was told to FK. */
    private static List<Handed> handed(Office office, Caseworker person) {
        return all(office, person).stream()
                .filter(each -> !each.step().equals("samtycke"))
                .toList();
    }

    private static List<Handed> all(Office office, Caseworker person) {
        return office.bean(JdbcClient.class)
                .sql("""
                        select step, from_organisation, to_organisation, facts, ground
                        from rehabvagen.vault_disclosure where case_number = ? order by id""")
                .param(person.caseNumber().value())
                .query((row, index) -> new Handed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        List.of((String[]) row.getArray(4).getArray()),
                        row.getString(5)))
                .list();
    }
}
