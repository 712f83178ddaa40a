package se.rehabvagen.database;

import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Keeps of the engine's indexes those that are used, and lets drafts go with their task. Not a migration: those run before the
 * engine makes its tables. A later start finds everything done.
 */
@Component
final class EngineIndexes {

    private static final String KEPT = "db/engine/indexes.sql";
    private static final String DRAFTS = "db/engine/drafts.sql";

    private final DataSource database;

    EngineIndexes(DataSource database) {
        this.database = database;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void keepWhatIsUsed() {
        new ResourceDatabasePopulator(new ClassPathResource(KEPT), new ClassPathResource(DRAFTS)).execute(database);
    }
}
