package se.rehabvagen.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a committed case is worth: a server that may lose it is refused. Asked of the server as the product meets it. */
final class Durability {

    /** Settings that, switched off, lose or tear what was committed. */
    static final List<String> DEMANDED = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** @throws StartRefused naming each setting that is off */
    static void demand(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : DEMANDED) {
                demand(statement, setting);
            }
        }
    }

    private static void demand(Statement statement, String setting) throws SQLException {
        try (ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            if (answer.getString(1).equals("off")) {
                throw new StartRefused(
                        "Databasen kan förlora sparade ärenden: inställningen %s är avstängd i PostgreSQL, slå på den."
                                .formatted(setting));
            }
        }
    }
}
