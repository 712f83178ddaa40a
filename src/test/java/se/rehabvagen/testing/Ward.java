package se.rehabvagen.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Enrolment;
import se.rehabvagen.process.Insatser;

/** A unit with its people, and cases that wait there for an answer about consent. */
public record Ward(ProcessEngine engine, CaseProcess process, int port) {

    public static final String COORDINATOR = "rehab-utkast";
    public static final String COLLEAGUE = "rehab-utkast2";
    public static final String INVESTIGATOR = "utredare-utkast";
    public static final String STRANGER = "rehab-annanstans";

    private static final String INSATS = "utkastprov";
    private static final String TENANT = INSATS + ".vc-ek";
    private static final String DESCRIPTION = """
            {"id": "utkastprov", "namn": "Utkastprovet", "start": "2021-01-01", "slut": "2026-12-31", "finansiar": "Finsam",
             "insatsagare": [], "arbetsformedlare": [], "projektledare": "projektledare", "styrgruppsordforande": "ordforande",
             "insatsagares_foretradare": [],
             "vardenheter": [{"id": "vc-ek", "namn": "Vårdcentralen Eken", "typ": "vardcentral", "ansluten": "2021-01-01",
                              "forsakringsutredare": ["utredare-utkast"], "rehabkoordinator": "rehab-utkast"}]}
            """;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Ward open(ServletWebServerApplicationContext house) {
        Insatser insatser = house.getBean(Insatser.class);
        Accounts accounts = house.getBean(Accounts.class);
        insatser.save(INSATS, DESCRIPTION, Instant.EPOCH);
        accounts.ensureTenant(TENANT, "Vårdcentralen Eken");
        accounts.ensure(COORDINATOR, "Rut Ek", Role.REHABKOORDINATOR, Set.of(TENANT));
        accounts.ensure(COLLEAGUE, "Karl Ask", Role.REHABKOORDINATOR, Set.of(TENANT));
        accounts.ensure(INVESTIGATOR, "Frida Al", Role.FORSAKRINGSUTREDARE, Set.of(TENANT));
        accounts.ensure(STRANGER, "Sten Bok", Role.REHABKOORDINATOR, Set.of(INSATS + ".vc-bok"));
        return new Ward(
                house.getBean(ProcessEngine.class),
                house.getBean(CaseProcess.class),
                house.getWebServer().getPort());
    }

    /** A new case, whose coordinator is to ask for consent. */
    public CaseNumber enrol() {
        CaseNumber number = new CaseNumber("UTKAST-" + COUNT.incrementAndGet());
        CareUnit unit = Insatser.read(DESCRIPTION).unit("vc-ek").orElseThrow();
        process.enrolled(new Enrolment(
                number,
                INSATS,
                unit,
                TENANT,
                "K",
                LocalDate.of(2020, 1, 1),
                null,
                "sjukfall_over_ett_ar",
                LocalDate.of(2021, 11, 1),
                INVESTIGATOR,
                COORDINATOR,
                false,
                null));
        return number;
    }

    public Task taskOf(CaseNumber number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    /** Somebody in Tasklist, whose scripts have both tokens. */
    public Caller inTasklist(String user) {
        Caller caller = Caller.browser(port, user);
        JsonNode proof = json(caller.get("/api/csrf"));
        return caller.with(proof.path("header").asText(), proof.path("token").asText());
    }

    public static String typed(String user, String values) {
        return "{\"user\":\"%s\",\"values\":%s}".formatted(user, values);
    }

    public static String submission(Map<String, String> values) {
        var variables = JSON.createObjectNode();
        values.forEach((key, value) -> variables.putObject(key).put("value", value));
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    public static JsonNode json(Caller.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }
}
