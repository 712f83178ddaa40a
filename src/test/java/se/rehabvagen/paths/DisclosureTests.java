package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Utlämnande: what came to another organisation stands in the log, by name and with its ground. */
@PathTest
class DisclosureTests {

    private record Handed(String step, String from, String to, List<String> facts, String ground) {}

    @Test
    void theEmploymentOfficeGetsTheRequestOfAMapping(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        assertThat(handed(office, anna)).hasSize(1);

        anna.completes("userTask_requestGk").completes("userTask_describeSituation");

        assertThat(handed(office, anna)).hasSize(2).allSatisfy(each -> {
            assertThat(each.step()).isEqualTo("gemensam-kartlaggning");
            assertThat(each.from()).isEqualTo("FK");
            assertThat(each.to()).isEqualTo("AF");
            assertThat(each.ground()).isEqualTo("consentAf");
        });
        assertThat(handed(office, anna).get(0).facts())
                .containsExactly("coordinator", "insats", "investigator", "unit", "unitType");
        assertThat(handed(office, anna).get(1).facts())
                .contains("gkRequestedBy", "gkRequestedDate", "publicIncome", "works");
    }

    @Test
    void theEmploymentOfficeGetsItsFollowUp(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation")
                .completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));

        assertThat(handed(office, anna))
                .containsExactly(new Handed(
                        "rehabilitation-with-af",
                        "FK",
                        "AF",
                        List.of("coordinator", "insats", "investigator", "unit", "unitType"),
                        "consentAf"));
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

    private static List<Handed> handed(Office office, Caseworker person) {
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
