package se.rehabvagen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the other end of the wire: a program with user name and password, a browser with a session, or nobody. */
public final class Caller {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(int port) {
        this.server = "http://localhost:" + port;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, String> headers) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    public static Caller stranger(int port) {
        return new Caller(port);
    }

    /** A program that brings user name and password with each request. */
    public static Caller program(int port, String user, String password) {
        String login = user + ":" + password;
        return new Caller(port)
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    /** A trial's user: the password is the user name. */
    public static Caller program(int port, String user) {
        return program(port, user, user);
    }

    /** Somebody who logged in on our page, and opened a webapp, which gave them its token. */
    public static Caller browser(int port, String user) {
        Caller caller = new Caller(port);
        caller.login(user, user);
        caller.get("/camunda/app/welcome/default/");
        caller.cookie("XSRF-TOKEN").ifPresent(token -> caller.with("X-XSRF-TOKEN", token));
        return caller;
    }

    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer login(String user, String password) {
        return form("/login", Map.of("username", user, "password", password, "_csrf", formToken("/login")));
    }

    /** The token against forged requests in the form on one of our pages. */
    public String formToken(String page) {
        Matcher matcher = FORM_TOKEN.matcher(get(page).body());
        return matcher.find() ? matcher.group(1) : "";
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** Sends JSON with any method. */
    public Answer send(String method, String path, @org.jspecify.annotations.Nullable String json) {
        HttpRequest.Builder request = request(path);
        if (json == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json));
        }
        return send(request);
    }

    /** Sends a form as a browser does. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Uploads files as a browser does, each under the name of its field. */
    public Answer upload(String path, Map<String, byte[]> files) {
        String boundary = "grans-" + UUID.randomUUID();
        List<byte[]> body = new ArrayList<>();
        files.forEach((field, content) -> {
            String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n\r\n"
                    .formatted(boundary, field, field);
            body.add(head.getBytes(StandardCharsets.UTF_8));
            body.add(content);
            body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.add("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> found = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> found.put(name, String.join("; ", values)));
            return new Answer(response.statusCode(), response.body(), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
