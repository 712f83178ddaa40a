package se.rehabvagen.timeline.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.testing.Ward.COLLEAGUE;
import static se.rehabvagen.testing.Ward.COORDINATOR;
import static se.rehabvagen.testing.Ward.INVESTIGATOR;
import static se.rehabvagen.testing.Ward.STRANGER;
import static se.rehabvagen.testing.Ward.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Ward;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class ChoicesApiTests {

    @Autowired
    private ServletWebServerApplicationContext house;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aUnitWithItsPeople() {
        Ward.open(house);
    }

    private JsonNode lists(String user) {
        return json(Caller.program(port, user).get("/api/formulardata/listor"));
    }

    @Test
    void peopleAreOfferedByNameAndWhereTheyWork() {
        JsonNode lists = lists(COORDINATOR);

        assertThat(lists.path("coordinators").findValuesAsText("label"))
                .containsExactly("Karl Ask, Vårdcentralen Eken", "Rut Ek, Vårdcentralen Eken");
        assertThat(lists.path("coordinators").findValuesAsText("value")).containsExactly(COLLEAGUE, COORDINATOR);
        assertThat(lists.path("investigators").findValuesAsText("value")).containsExactly(INVESTIGATOR);
        assertThat(lists.path("pairs").findValuesAsText("value"))
                .containsExactlyInAnyOrder(COLLEAGUE, COORDINATOR, INVESTIGATOR);
    }

    @Test
    void unitsOfTheProjectAreOfferedByName() {
        JsonNode unit = lists(COORDINATOR).path("units").path(0);

        assertThat(unit.path("label").asText()).isEqualTo("Vårdcentralen Eken");
        assertThat(unit.path("value").asText()).isEqualTo("vc-ek");
        assertThat(lists(COORDINATOR).path("insatser").findValuesAsText("label"))
                .containsExactly("Utkastprovet");
    }

    @Test
    void nobodyIsOfferedPeopleOfAnotherUnit() {
        assertThat(lists(STRANGER).path("pairs")).isEmpty();
        assertThat(Caller.stranger(port).get("/api/formulardata/listor").status())
                .isEqualTo(401);
    }
}
