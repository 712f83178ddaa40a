package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.testing.Caller;

/** The first time after an upgrade, when all waits have yet to be derived. */
@PathTest
class WaitsFirstTimeTests {

    @LocalServerPort
    private int port;

    @Test
    void whoAsksMeanwhileIsToldToComeBackAndThenEverythingIsThere(Office office) {
        office.enrols();
        Waits waits = Waits.of(port, office);
        assertThat(waits.step("samtycke", "userTask_inhamtaSamtycke")
                        .path("openNow")
                        .asInt())
                .isEqualTo(1);
        JdbcClient database = office.bean(JdbcClient.class);
        database.sql("update rehabvagen.stay_state set is_filled = false").update();

        office.bean(TransactionTemplate.class).executeWithoutResult(anotherNodeDerivesThem -> {
            database.sql("select is_filled from rehabvagen.stay_state for update")
                    .query(Boolean.class)
                    .single();
            Caller.Answer answer = waits.answer("steg?process=samtycke");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("Väntetiderna räknas fram för första gången.");
        });

        assertThat(waits.step("samtycke", "userTask_inhamtaSamtycke")
                        .path("openNow")
                        .asInt())
                .isEqualTo(1);
    }
}
