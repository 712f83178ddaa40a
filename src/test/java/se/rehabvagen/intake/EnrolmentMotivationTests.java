package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class EnrolmentMotivationTests {

    private static final String INSATS = "skriv-in";
    private static final String COORDINATOR = "rehab-psyk-norr";
    private static final String WHY = "Flera vårdgivare och ingen samlad planering.";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    private Caller coordinator;

    @BeforeEach
    void theCoordinatorOpensThePage() {
        Caller.program(port, "admin")
                .post("/api/insatser", ReferenceFiles.of(INSATS, "").description());
        coordinator = Caller.stranger(port);
        coordinator.login(COORDINATOR, COORDINATOR);
        coordinator.with("Accept", "text/html");
    }

    @Test
    void whoIsSelectedByNeedIsSoForAReason() {
        assertThat(enrols("NEED-1", "19900101-9802", "behov", "").body())
                .contains("Personen är inte inskriven ännu", "Skriv varför personen behöver samordning.");
        assertThat(enrols("NEED-1", "19900101-9802", "behov", "Se 19900101-9802")
                        .body())
                .contains("Här får inget personnummer stå.");
        assertThat(cases("NEED-1")).isZero();
    }

    @Test
    void theReasonLiesInTheVaultAndItsAuthorsReadItWhenTheyAskForConsent() {
        assertThat(enrols("NEED-2", "19900102-9801", "behov", WHY).status()).isIn(200, 302);

        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey("NEED-2")
                .singleResult()
                .getId();
        String read = Caller.program(port, COORDINATOR)
                .get("/engine-rest/task/" + task + "/form-variables")
                .body();
        assertThat(read).contains(WHY);
        assertThat(database.sql("select count(*) from act_hi_varinst where text_ = ?")
                        .param(WHY)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aLongSickLeaveIsReasonEnough() {
        enrols("NEED-3", "19900103-9800", "sjukfall_over_ett_ar", "");

        assertThat(cases("NEED-3")).isOne();
    }

    private Caller.Answer enrols(String number, String identity, String ground, String motivation) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "enhet",
                INSATS + ".psyk-norr",
                "arendenummer",
                number,
                "personnummer",
                identity,
                "fornamn",
                "Anna",
                "efternamn",
                "Andersson",
                "kon",
                "K",
                "sjukskriven_fran",
                "2020-01-01",
                "sysselsattning",
                "arbetslos",
                "urvalsgrund",
                ground,
                "motivering",
                motivation));
        fields.put("_csrf", coordinator.formToken("/inskrivning"));
        return coordinator.form("/inskrivning", fields);
    }

    private long cases(String number) {
        return database.sql("select count(*) from act_hi_procinst where business_key_ = ?"
                        + " and proc_def_key_ = 'rehabilitation-case'")
                .param(number)
                .query(Long.class)
                .single();
    }
}
