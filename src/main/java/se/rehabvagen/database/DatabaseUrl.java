package se.rehabvagen.database;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * What a {@code DATABASE_URL} says.
 *
 * @param jdbc the address for JDBC, without user and password
 * @param user empty if the address names none
 * @param password empty if the address holds none
 */
record DatabaseUrl(String jdbc, String user, String password) {

    /**
     * Reads {@code jdbc:postgresql://…} or {@code postgres://user:password@server:5432/name?sslmode=require}.
     *
     * @throws StartRefused if it is neither; the address is not repeated, since it may hold a password
     */
    static DatabaseUrl read(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(url, "", "");
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            return of(uri(url));
        }
        throw wrongForm();
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException notAnAddress) {
            throw wrongForm();
        }
    }

    private static DatabaseUrl of(URI uri) {
        if (uri.getHost() == null) {
            throw wrongForm();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] login = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
        return new DatabaseUrl(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                decode(login[0]),
                login.length < 2 ? "" : decode(login[1]));
    }

    private static String decode(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }

    private static StartRefused wrongForm() {
        return new StartRefused(
                "DATABASE_URL har fel form: ange jdbc:postgresql://server:5432/namn eller postgres://server:5432/namn.");
    }

    @Override
    public String toString() {
        return "DatabaseUrl[…]";
    }
}
