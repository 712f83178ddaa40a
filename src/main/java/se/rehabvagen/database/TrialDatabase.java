package se.rehabvagen.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Profile {@code trial}: a server of our own. The pool depends on it, so it stops when the pool is closed. */
@Configuration(proxyBeanMethods = false)
@Profile("trial")
class TrialDatabase {

    @Bean
    PostgresServer postgresServer(ObjectProvider<StartingServer> starting, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartRefused("Profilerna trial och production kan inte köras tillsammans: välj en av dem.");
        }
        return starting.getObject().take();
    }

    @Bean
    JdbcConnectionDetails trialConnection(PostgresServer server) {
        return server.address();
    }
}
