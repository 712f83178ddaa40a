package se.rehabvagen.testing;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of its own with the product's own tables, for tests that need no engine. */
public final class MigratedDatabase {

    private MigratedDatabase() {}

    public static PGSimpleDataSource create() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(TestDatabase.create());
        database.setUser("postgres");
        Flyway.configure()
                .dataSource(database)
                .schemas("rehabvagen")
                .defaultSchema("rehabvagen")
                .load()
                .migrate();
        return database;
    }
}
