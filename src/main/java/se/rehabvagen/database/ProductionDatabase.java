package se.rehabvagen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Profile {@code production}: the server that the environment names. What is missing is told before anything is begun. */
@Configuration(proxyBeanMethods = false)
@Profile("production & !trial")
class ProductionDatabase {

    @Bean
    JdbcConnectionDetails productionConnection(Environment environment) {
        ServerAddress address = ProductionSettings.address(environment::getProperty);
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            Durability.demand(connection);
            if (!Administrators.exist(connection)) {
                ProductionSettings.administrator(environment::getProperty).demand();
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "Databasen i DATABASE_URL svarar inte som den ska för användaren i DATABASE_USER (%s)."
                            .formatted(e.getMessage()),
                    e);
        }
        return address;
    }
}
