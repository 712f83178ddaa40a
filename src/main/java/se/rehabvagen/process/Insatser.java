package se.rehabvagen.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;

/** The projects that the system knows, with their units and people. */
@Component
public final class Insatser {

    private final JdbcClient database;

    Insatser(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a project, or the new description of one that is known. */
    public void save(String id, String json, Instant registeredAt) {
        database.sql("""
                        insert into rehabvagen.insats (id, description, registered_at) values (?, ?::jsonb, ?)
                        on conflict (id) do update set description = excluded.description
                        """).params(id, json, Timestamp.from(registeredAt)).update();
    }

    public Optional<Insats> find(String id) {
        return database.sql("select description from rehabvagen.insats where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(InsatsJson::read);
    }

    /** The description of a project as it was registered. */
    public Optional<String> description(String id) {
        return database.sql("select description from rehabvagen.insats where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** All descriptions, by id. */
    public List<String> descriptions() {
        return database.sql("select description from rehabvagen.insats order by id")
                .query(String.class)
                .list();
    }

    public List<Insats> all() {
        return database.sql("select description from rehabvagen.insats order by id").query(String.class).list().stream()
                .map(InsatsJson::read)
                .toList();
    }

    /** The unit that a tenant ({@code <insats>.<unit>}) stands for. */
    public Optional<CareUnit> unitOf(String tenant) {
        int dot = tenant.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : find(tenant.substring(0, dot)).flatMap(i -> i.unit(tenant.substring(dot + 1)));
    }

    /**
     * Reads the description of a project.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Insats read(String json) {
        return InsatsJson.read(json);
    }
}
