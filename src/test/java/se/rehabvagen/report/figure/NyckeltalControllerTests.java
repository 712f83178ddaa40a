package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.testing.WholeApplicationTest;

/** The answers over HTTP to somebody who has logged in. */
@WholeApplicationTest
class NyckeltalControllerTests {

    private static final String INSATS = "nyckeltal-prov";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Insatser insatser;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient database;

    private MockMvc http;

    @BeforeEach
    void theReferenceProject() throws IOException {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        identity.setAuthentication("projektledare", List.of("projektledare"), List.of(INSATS + ".vc-ekbacken"));
        if (insatser.find(INSATS).isEmpty()) {
            insatser.save(
                    INSATS, resource("insats.json").replace("\"langa-sjukfall\"", "\"" + INSATS + "\""), Instant.EPOCH);
            MilestoneRows rows = new MilestoneRows(database);
            ReferenceMilestones.byCase()
                    .values()
                    .forEach(milestones -> milestones.forEach(milestone -> rows.insert(inProv(milestone))));
        }
    }

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void allFourReportsOfTheReferenceProjectComeOut() throws Exception {
        for (JsonNode expected : JSON.readTree(resource("expected.json"))) {
            String answer = ask("?fran=%s&till=%s"
                            .formatted(
                                    expected.get("rapportperiod_fran").asText(),
                                    expected.get("per").asText()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(answer).isEqualTo(JSON.writeValueAsString(expected));
        }
    }

    @Test
    void theFiguresAsKnownOnADayLeaveOutWhatWasRegisteredLater() throws Exception {
        ask("?fran=2021-11-01&till=2022-04-30&kand=2020-10-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deltagare").value(256))
                .andExpect(jsonPath("$.avstamningsmoten").value(15));
    }

    @Test
    void theFiguresOfOneUnitAndOneSex() throws Exception {
        ask("?fran=2021-11-01&till=2022-04-30&kon=K")
                .andExpect(jsonPath("$.deltagare").value(462))
                .andExpect(jsonPath("$.man").value(0));
        ask("?fran=2021-11-01&till=2022-04-30&enhet=psyk-syd&kon=M")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kvinnor").value(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?till=2022-04-30 | Ange ”fran” som ett datum: ÅÅÅÅ-MM-DD.",
                "?fran=2021-11-01 | Ange ”till” som ett datum: ÅÅÅÅ-MM-DD.",
                "?fran=igår&till=2022-04-30 | Ange ”fran” som ett datum: ÅÅÅÅ-MM-DD.",
                "?fran=2021-11-01&till=2022-02-30 | Datumet i ”till” finns inte i kalendern.",
                "?fran=2022-05-01&till=2022-04-30 | ”fran” får inte ligga efter ”till”.",
                "?fran=2021-11-01&till=2022-04-30&kand=1 | Ange ”kand” som ett datum: ÅÅÅÅ-MM-DD.",
                "?fran=2021-11-01&till=2022-04-30&kon=X | Ange ”kon” som K eller M.",
                "?fran=2021-11-01&till=2022-04-30&enhet=okänd | Vårdenheten i ”enhet” finns inte i insatsen."
            })
    void aQuestionThatMakesNoSenseIsAnsweredInSwedish(String query, String text) throws Exception {
        ask(query)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(text));
    }

    @Test
    void anUnknownInsatsIsNotFound() throws Exception {
        http.perform(get("/api/insatser/finns-inte/nyckeltal?fran=2021-11-01&till=2022-04-30"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Insatsen finns inte."));
    }

    @Test
    void theProjectLeadOfAnotherInsatsFindsNothing() throws Exception {
        identity.setAuthentication("projektledare", List.of("projektledare"), List.of("annan.vc-norr"));

        ask("?fran=2021-11-01&till=2022-04-30")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Insatsen finns inte."));
    }

    @Test
    void aCaseworkerIsNotAnsweredAnOwnerIs() throws Exception {
        List<String> tenant = List.of(INSATS + ".vc-ekbacken");
        identity.setAuthentication("utredare1", List.of("forsakringsutredare"), tenant);
        assertThatThrownBy(() -> ask("?fran=2021-11-01&till=2022-04-30"))
                .hasCauseInstanceOf(AccessDeniedException.class);

        identity.setAuthentication("agare1", List.of("insatsagare"), tenant);
        ask("?fran=2021-11-01&till=2022-04-30").andExpect(status().isOk());
    }

    private ResultActions ask(String query) throws Exception {
        return http.perform(get("/api/insatser/" + INSATS + "/nyckeltal" + query));
    }

    private static Milestone inProv(Milestone milestone) {
        return new Milestone(
                milestone.id(),
                milestone.origin(),
                new Milestone.Place(milestone.caseNumber().orElseThrow(), INSATS, null),
                milestone.key(),
                milestone.occurredOn(),
                milestone.reachedAt(),
                milestone.recordedAt(),
                milestone.facts());
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = NyckeltalControllerTests.class.getResourceAsStream("/langa-sjukfall/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
