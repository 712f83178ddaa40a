package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class ClosedDoorsTests {

    @Autowired
    private DoorsClosed doors;

    @LocalServerPort
    private int port;

    @BeforeEach
    void close() throws InterruptedException {
        // An intake of an earlier test opens them when it is done.
        await().until(() -> doors.closedFor().isEmpty());
        doors.close(new DoorsClosed.Progress("Projektets händelser spelas in", 1, 4));
    }

    @AfterEach
    void open() {
        doors.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/insatser", "/camunda/api/engine/engine/default/task"})
    void programsAreToldToComeBack(String path) {
        Answer answer = Caller.program(port, "admin").get(path);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Stängt en stund");
    }

    @Test
    void peopleSeeHowFarItHasCome() {
        Answer page = Caller.stranger(port).with("Accept", "text/html").get("/camunda/app/tasklist/default/");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("Projektets händelser spelas in", "25 %", "lang=\"sv\"");
    }

    @Test
    void theStartPageShowsItToo() {
        Caller browser = Caller.stranger(port);
        browser.login("admin", "admin");

        assertThat(browser.get("/").body()).contains("Projektets händelser spelas in", "25 %");
    }

    @Test
    void healthAndTheIntakesOwnAddressesStayOpen() {
        assertThat(Caller.stranger(port).get("/actuator/health").status()).isEqualTo(200);
        assertThat(Caller.program(port, "admin").get("/api/insatser/x/intag/1").status())
                .isNotEqualTo(503);
    }
}
