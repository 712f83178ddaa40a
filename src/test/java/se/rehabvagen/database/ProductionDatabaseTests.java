package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.rehabvagen.testing.TestDatabase;

class ProductionDatabaseTests {

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(TrialDatabase.class, ProductionDatabase.class);

    @Test
    void productionUsesTheServerThatTheEnvironmentNamesAndStartsNone(@TempDir Path data) {
        try (PostgresServer server = PostgresServer.start(data)) {
            ServerAddress address = server.address();
            production(address.url(), address.user(), address.password()).run(context -> {
                assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class);
                assertThat(context.getBean(JdbcConnectionDetails.class)).isEqualTo(address);
            });
            production(address.url(), address.user(), address.password())
                    .withPropertyValues("REHABVAGEN_ADMIN_USER=", "REHABVAGEN_ADMIN_PASSWORD=kort")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("REHABVAGEN_ADMIN_USER saknas")
                            .hasMessageContaining("REHABVAGEN_ADMIN_PASSWORD är för svagt"));
            JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()))
                    .sql("create table public.act_id_membership as select 'chef' user_id_, 'camunda-admin' group_id_")
                    .update();
            production(address.url(), address.user(), address.password())
                    .withPropertyValues("REHABVAGEN_ADMIN_USER=", "REHABVAGEN_ADMIN_PASSWORD=")
                    .run(context -> assertThat(context).hasNotFailed());
        }
    }

    @Test
    void productionRefusesAServerThatMayLoseData() {
        // The tests' own server has fsync off, for speed.
        production(TestDatabase.create(), "postgres", "any")
                .run(
                        context -> assertThat(context)
                                .getFailure()
                                .hasRootCauseInstanceOf(StartRefused.class)
                                .hasRootCauseMessage(
                                        "Databasen kan förlora sparade ärenden: inställningen fsync är avstängd i PostgreSQL, slå på den."));
    }

    @Test
    void productionRefusesAServerThatDoesNotAnswer() {
        production("jdbc:postgresql://127.0.0.1:1/rehab", "rehab", "hemligt")
                .run(context -> assertThatThrownBy(() -> {
                            throw context.getStartupFailure();
                        })
                        .hasStackTraceContaining("Databasen i DATABASE_URL svarar inte som den ska")
                        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("hemligt")));
    }

    @Test
    void trialAndProductionAtOnceAreRefused(@TempDir Path data) {
        start.withPropertyValues("spring.profiles.active=trial,production", "rehabvagen.data=" + data)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseMessage(
                                "Profilerna trial och production kan inte köras tillsammans: välj en av dem."));
    }

    @Test
    void theReasonsAreShownInPlaceOfAStackTrace() {
        FailureAnalyzer shown = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, e) -> {}))
                .stream()
                .filter(StartRefusedAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(shown.analyze(new IllegalStateException(new StartRefused("Därför."))))
                .isNotNull()
                .satisfies(analysis -> assertThat(analysis.getDescription()).isEqualTo("Därför."));
    }

    private ApplicationContextRunner production(String url, String user, String password) {
        return start.withPropertyValues(
                "spring.profiles.active=production",
                "DATABASE_URL=" + url,
                "DATABASE_USER=" + user,
                "DATABASE_PASSWORD=" + password,
                "REHABVAGEN_MASTER_KEY=nyckel",
                "REHABVAGEN_ADMIN_USER=chef",
                "REHABVAGEN_ADMIN_PASSWORD=Ett långt lösenord 1!");
    }
}
