package se.rehabvagen.database;

import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * What this product does to the engine's tables: keeps of their indexes those that are used, has changes of stays noted, and lets
 * drafts go with their task.
 * Not a migration: those run before the engine makes its tables. A later start finds everything done.
 */
@Component
final class EngineTables {

    private static final String INDEXES = "db/engine/indexes.sql";
    private static final String DRAFTS = "db/engine/drafts.sql";
    private static final String STAYS = "db/engine/stays.sql";

    private final DataSource database;

    EngineTables(DataSource database) {
        this.database = database;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void keepWhatIsUsed() {
        new ResourceDatabasePopulator(new ClassPathResource(INDEXES), new ClassPathResource(DRAFTS)).execute(database);
        ResourceDatabasePopulator whole = new ResourceDatabasePopulator(new ClassPathResource(STAYS));
        // One statement, whose own semicolons end nothing.
        whole.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
        whole.execute(database);
    }
}
