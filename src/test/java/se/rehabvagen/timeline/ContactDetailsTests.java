package se.rehabvagen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.Staff;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.WholeApplicationTest;

/** Everybody keeps the number at which they are reached at work, and nobody else's. */
@WholeApplicationTest
class ContactDetailsTests {

    private static final String PAGE = "/kontaktuppgifter";
    private static final String USER = "telefon-prov";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Staff staff;

    private Caller caller;

    @BeforeEach
    void somebodyWorksHere() {
        accounts.ensure(USER, "Åsa Öman", Role.REHABKOORDINATOR, java.util.Set.of("telefon.vc"));
        staff.keepPhone(USER, "010-123 45 67");
        caller = Caller.browser(port, USER);
    }

    @Test
    void itShowsWhoOneIsAndTheNumber() {
        assertThat(caller.get(PAGE).body()).contains("Mina kontaktuppgifter", "Åsa Öman", "value=\"010-123 45 67\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"016-123456", "+46 16 12 34 56", "0704 56 78 90", "  070-456 78 90 ", ""})
    void aNumberIsKeptAndAnEmptyOneTakenAway(String phone) {
        assertThat(keeps(phone).status()).isEqualTo(302);

        assertThat(staff.contact(USER).phone()).isEqualTo(phone.strip());
        assertThat(caller.get(PAGE).body()).contains(phone.isEmpty() ? "är borttaget" : "är sparat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring växeln",
                "12345",
                "070/456 78 90",
                "+46+16123456",
                "1234567890123456",
                "<b>070</b> 4567890",
                "070--4567890"
            })
    void anythingElseIsRefusedInSwedish(String phone) {
        Caller.Answer answer = keeps(phone);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Skriv telefonnumret med siffror, mellanslag och bindestreck", "aria-invalid=\"true\"")
                .doesNotContain("<b>070</b>");
        assertThat(staff.contact(USER).phone()).isEqualTo("010-123 45 67");
    }

    private Caller.Answer keeps(String phone) {
        return caller.form(PAGE, Map.of("telefon", phone, "_csrf", caller.formToken(PAGE)));
    }
}
