package se.rehabvagen.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether somebody administers the system already: asked before the engine has touched the database. */
final class Administrators {

    private static final String TABLE = "select to_regclass('public.act_id_membership') is not null";
    private static final String MEMBER =
            "select exists (select from public.act_id_membership where group_id_ = 'camunda-admin')";

    private Administrators() {}

    static boolean exist(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return holds(statement, TABLE) && holds(statement, MEMBER);
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
