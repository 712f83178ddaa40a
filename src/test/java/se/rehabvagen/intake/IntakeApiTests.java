package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Staff;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeApiTests {

    private static final String PEOPLE_HEADER = "arendenummer;personnummer;fornamn;efternamn;kon;vardenhet;"
            + "sjukskriven_fran;arbetsgivare;sysselsattning;urvalsgrund\n";
    private static final String EVENTS_HEADER = "arendenummer;datum;handelse;varde;detalj\n";
    private static final String ANNA = "19900101-9802";
    private static final String DESCRIPTION =
            ReferenceFiles.of("intag-prov", "API-").description();

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DoorsClosed doors;

    @Autowired
    private IdentityService identities;

    @Autowired
    private OwnAuthority authority;

    @Autowired
    private Staff staff;

    private TestRestTemplate http;

    @BeforeAll
    void theProject() {
        http = rest.withBasicAuth("admin", "admin");
        make(http, DESCRIPTION);
    }

    private static ResponseEntity<JsonNode> make(TestRestTemplate as, String description) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return as.postForEntity("/api/insatser", new HttpEntity<>(description, headers), JsonNode.class);
    }

    @Test
    void aProjectIsMadeOnce() {
        String other = DESCRIPTION.replace("intag-prov", "intag-en-gang");

        assertThat(make(http, other).getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(make(http, other).getStatusCode()).isEqualTo(HttpStatus.OK);
        ResponseEntity<JsonNode> changed = make(http, other.replace("Ekbacken", "Ekhult"));
        assertThat(changed.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(changed.getBody().get("detail").asText()).contains("andra uppgifter");
        assertThat(http.getForObject("/api/insatser", JsonNode.class).findValuesAsText("id"))
                .contains("intag-en-gang", "intag-prov");
    }

    @Test
    void aDescriptionIsCheckedInSwedish() {
        ResponseEntity<JsonNode> answer = make(http, "{\"id\":\"Fel Id\",\"start\":\"2020-13-01\"}");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("detail").asText())
                .contains("id ska vara", "start ska vara ett datum", "vardenheter saknas");
    }

    @Test
    void aDescriptionHoldsNoPersonalNumber() {
        String project = DESCRIPTION.replace("intag-prov", "intag-nummer");

        assertThat(refusal(http, project.replace("Ekbacken", "Ekbacken " + ANNA)))
                .isEqualTo("Beskrivningen innehåller ett personnummer.");
    }

    @Test
    void insatsAndUnitFitTogetherIntoTheNameOfATenant() {
        String longer = DESCRIPTION.replace("vc-lovsta", "vc-" + "l".repeat(20));

        assertThat(make(http, longer.replace("intag-prov", "i".repeat(23))).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        assertThat(refusal(http, longer.replace("intag-prov", "i".repeat(24))))
                .isEqualTo(
                        "vardenheter[1].id är för långt: insatsens id och vårdenhetens får tillsammans ha högst 46 tecken.");
    }

    @Test
    void onlyAdministratorsAndProjectLeadsReadTheDescriptionOfAProject() {
        for (String path : List.of("/api/insatser", "/api/insatser/intag-prov")) {
            assertThat(status("utredare1", path)).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(status("agare1", path)).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(status("projektledare", path)).isEqualTo(HttpStatus.OK);
        }
    }

    private HttpStatusCode status(String user, String path) {
        return rest.withBasicAuth(user, user).getForEntity(path, JsonNode.class).getStatusCode();
    }

    @Test
    void aDescriptionGivesNobodyAnotherRole() {
        TestRestTemplate lead = rest.withBasicAuth("projektledare", "projektledare");
        String other = DESCRIPTION.replace("intag-prov", "intag-roller");
        List<Map<String, Object>> before = memberships();

        assertThat(refusal(lead, other.replace("\"utredare1\"", "\"projektledare\"")))
                .contains("projektledare har redan rollen projektledare och kan inte bli försäkringsutredare här.");
        assertThat(refusal(http, other.replace("\"agare1\"", "\"admin\"")))
                .contains("admin är administratör och kan inte ha en roll i insatsen.");
        assertThat(refusal(http, other.replace("\"af1\"", "\"ny-person\"").replace("\"agare1\"", "\"ny-person\"")))
                .contains("ny-person kan inte vara arbetsförmedlare och insatsägare");
        assertThat(memberships()).isEqualTo(before);
        assertThat(http.getForObject("/api/insatser", JsonNode.class).findValuesAsText("id"))
                .doesNotContain("intag-roller");
    }

    @Test
    void outsideATrialADescriptionMakesNoAccounts() {
        Insats insats = Insatser.read(DESCRIPTION.replace("\"af1\"", "\"ny-person\""));

        assertThat(new StaffCheck(new Accounts(identities, authority, false), staff).problems(insats))
                .containsExactly("ny-person finns inte: en administratör lägger upp kontot först.");
    }

    private static String refusal(TestRestTemplate as, String description) {
        ResponseEntity<JsonNode> answer = make(as, description);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("detail").asText();
    }

    private List<Map<String, Object>> memberships() {
        return database.sql("select user_id_, group_id_ from act_id_membership order by 1, 2")
                .query()
                .listOfRows();
    }

    @Test
    void onlyAdministratorsAndProjectLeadsMakeProjects() {
        assertThat(make(rest.withBasicAuth("utredare1", "utredare1"), DESCRIPTION)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(make(rest.withBasicAuth("projektledare", "projektledare"), DESCRIPTION)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(make(rest, DESCRIPTION).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whatIsWrongIsToldRowByRowAndTheRestGoesIn() {
        String people = PEOPLE_HEADER
                + person("API-1", ANNA, "vc-lovsta")
                + person("API-2", "19900101-9800", "vc-lovsta")
                + person("API-3", "19850505-9801", "vc-okand")
                + person("API-4", ANNA, "vc-lovsta")
                + person("API-5", "19800102-9829", "vc-lovsta").replace("2018-01-01", "2021-01-11")
                + person("900101-9802", "19800101-9804", "vc-lovsta");
        String events = EVENTS_HEADER
                + "API-1;2021-01-10;inskriven;;\n"
                + "API-1;2021-01-12;samtycke;ja;\n"
                + "API-1;2021-01-11;sassam;;\n"
                + "API-1;" + LocalDate.now().plusDays(9) + ";avslut;studier;\n"
                + "API-1;2021-01-20;hittepa;;\n"
                + "API-1;2021-01-21;avstamningsmote;fysiskt;individ|900101.9802\n"
                + "API-2;2021-01-10;inskriven;;\n"
                + "API-5;2021-01-10;inskriven;;\n"
                + "API-9;2021-01-10;inskriven;;\n";

        JsonNode end = read(people, events, "");

        assertThat(end.get("status").asText()).isEqualTo("klar");
        assertThat(end.get("rader").asInt()).isEqualTo(15);
        assertThat(end.get("avvisade").asInt()).isEqualTo(13);
        assertThat(end.get("klara").asInt()).isEqualTo(2);
        assertThat(end.get("fel").findValuesAsText("text").toString())
                .contains(
                        "fel kontrollsiffra",
                        "Okänd vårdenhet",
                        "Personen står redan på rad 2",
                        "Ärendenumret ser ut som ett personnummer",
                        "före samtycket",
                        "framtiden",
                        "Okänd händelse",
                        "deltagaren på rad 3",
                        "Sjukskrivningen börjar efter dagen då personen skrevs in",
                        "deltagaren på rad 6",
                        "varken")
                .doesNotContain("900101", "Anna");
    }

    @Test
    void aDryRunChangesNothing() {
        long before = milestones();

        JsonNode end = read(
                PEOPLE_HEADER + person("TORR-1", "19780207-9801", "vc-lovsta"),
                EVENTS_HEADER + "TORR-1;2021-01-10;inskriven;;\n",
                "?provkor=true");

        assertThat(end.get("status").asText()).isEqualTo("klar");
        assertThat(end.get("klara").asInt()).isEqualTo(2);
        assertThat(milestones()).isEqualTo(before);
    }

    @Test
    void aListOfPeopleAloneEnrolsThemToday() {
        JsonNode end = read(PEOPLE_HEADER + person("IDAG-1", "19660606-9802", "vc-lovsta"), null, "");

        assertThat(end.get("fel")).isEmpty();
        assertThat(database.sql("select occurred_on from rehabvagen.milestone where case_number = 'IDAG-1'")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.now());
    }

    @Test
    void aBrokenFileIsRefusedAtTheDoor() {
        byte[] noise = new byte[50_000];
        new Random(2).nextBytes(noise);

        ResponseEntity<JsonNode> answer = send(noise, null, "");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("detail").asText()).contains("varken CSV eller XLSX");
        assertThat(send(null, null, "").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentence() {
        ResponseEntity<JsonNode> answer = send(new byte[21 * 1024 * 1024], null, "");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(answer.getBody().get("detail").asText()).isEqualTo("Filen är för stor för att läsas in.");
    }

    @Test
    void aProtectedPersonMayHaveACaseNumberOfAnyForm() {
        String longest = "ÄRENDE-" + "9".repeat(33);

        JsonNode answer = read(
                PEOPLE_HEADER.replace("\n", ";skyddad\n") + longest
                        + ";;;;K;vc-lovsta;2015-01-01;;;sjukfall_over_ett_ar;ja\n",
                null,
                "");

        assertThat(answer.get("klara").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsIntoAProject() {
        TestRestTemplate coordinator = rest.withBasicAuth("rehab-vc-lovsta", "rehab-vc-lovsta");

        assertThat(coordinator
                        .getForEntity("/api/insatser/intag-prov/intag/1", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(http.getForEntity("/api/insatser/finns-inte/intag/1", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static String person(String number, String identity, String unit) {
        return "%s;%s;Anna;Ek;K;%s;2018-01-01;Bolaget;anstalld;sjukfall_over_ett_ar%n"
                .formatted(number, identity, unit);
    }

    private JsonNode read(String people, String events, String query) {
        ResponseEntity<JsonNode> taken = send(
                people.getBytes(StandardCharsets.UTF_8),
                events == null ? null : events.getBytes(StandardCharsets.UTF_8),
                query);
        assertThat(taken.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        String location = taken.getHeaders().getLocation().toString();
        JsonNode end = await().until(
                        () -> http.getForObject(location, JsonNode.class),
                        answer -> java.util.Set.of("klar", "avvisad")
                                .contains(answer.get("status").asText()));
        await().until(() -> doors.closedFor().isEmpty());
        return end;
    }

    private ResponseEntity<JsonNode> send(byte[] people, byte[] events, String query) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        if (people != null) {
            parts.add("deltagare", file(people));
        }
        if (events != null) {
            parts.add("handelser", file(events));
        }
        if (parts.isEmpty()) {
            parts.add("annat", "x");
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.postForEntity(
                "/api/insatser/intag-prov/intag" + query, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private static ByteArrayResource file(byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "fil.csv";
            }
        };
    }

    private long milestones() {
        return database.sql("select count(*) from rehabvagen.milestone where insats = 'intag-prov'")
                .query(Long.class)
                .single();
    }
}
