package se.rehabvagen.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * Where the database is and as whom to log in; never printed.
 *
 * @param url a JDBC address without user and password
 */
record ServerAddress(String url, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "ServerAddress[…]";
    }
}
