package se.rehabvagen.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Starts the embedded database and commits rows for ever, printing each row's id once it is committed. */
final class CommittingProgram {

    private CommittingProgram() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = PostgresServer.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        ServerAddress address = server.address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists committed (id bigserial primary key)");
            System.out.println("ready");
            while (true) {
                try (ResultSet row = statement.executeQuery("insert into committed default values returning id")) {
                    row.next();
                    System.out.println("committed " + row.getLong(1));
                }
            }
        }
    }
}
