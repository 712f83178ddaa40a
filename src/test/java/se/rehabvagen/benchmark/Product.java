package se.rehabvagen.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.rehabvagen.RehabvagenApplication;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Enrolment;
import se.rehabvagen.process.Insatser;

/** The whole product: form contract, authorizations, tenants, milestones, our beans. Its users are known to the engine. */
final class Product implements Contestant {

    private static final String PROJECT = "/langa-sjukfall/insats.json";

    private final ConfigurableApplicationContext application;
    private final IdentityService identities;
    private final TaskService tasks;
    private final CaseProcess cases;
    private final Insats insats;

    private Product(ConfigurableApplicationContext application, Insats insats) {
        this.application = application;
        this.identities = application.getBean(IdentityService.class);
        this.tasks = application.getBean(TaskService.class);
        this.cases = application.getBean(CaseProcess.class);
        this.insats = insats;
    }

    static Product start(String url) {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(RehabvagenApplication.class)
                .profiles("test")
                .properties(Map.of("server.port", "0"))
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + DurableServer.USER);
        String project = project();
        Insatser insatser = application.getBean(Insatser.class);
        Insats insats = Insatser.read(project);
        insatser.save(insats.id(), project, Instant.now());
        return new Product(application, insats);
    }

    private static String project() {
        try (InputStream file = Product.class.getResourceAsStream(PROJECT)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Rehabvägen";
    }

    @Override
    public void enrol(String caseNumber) {
        CareUnit unit = unit();
        LocalDate today = LocalDate.now();
        cases.enrolled(new Enrolment(
                new CaseNumber(caseNumber),
                insats.id(),
                unit,
                insats.tenantOf(unit),
                "K",
                today.minusYears(2),
                "anstalld",
                "sjukfall_over_ett_ar",
                today,
                unit.investigators().get(0),
                unit.coordinator(),
                false,
                null));
    }

    private CareUnit unit() {
        return insats.units().get(0);
    }

    /** The variables with which a case begins, for whoever is to begin with the same. */
    Map<String, Object> startVariables(String caseNumber) {
        return cases.facts(new CaseNumber(caseNumber)).orElseThrow();
    }

    @Override
    public void complete(String taskId, Worker worker, Map<String, Object> values) {
        identities.setAuthentication(worker.user(), worker.groups(), List.of(insats.tenantOf(unit())));
        try {
            tasks.complete(taskId, values);
        } finally {
            identities.clearAuthentication();
        }
    }

    @Override
    public DataSource database() {
        return application.getBean(DataSource.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
