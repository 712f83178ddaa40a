package se.rehabvagen.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.ProductJvm;

/** Starting, playing in and asking for figures, over HTTP, in the product as its users start it. */
final class InUse implements AutoCloseable {

    private static final int COPIES = 1_600;
    private static final int REPORTS = 5;
    private static final int ASKED = 50;
    private static final long A_MOMENT = 200_000_000;
    private static final String PERIOD = "fran=2021-11-01&till=2022-04-30";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;
    private final ProductJvm product;

    private InUse(Path data, ProductJvm product) {
        this.data = data;
        this.product = product;
    }

    static InUse start() throws IOException {
        Path data = Files.createTempDirectory("rehabvagen-benchmark");
        long begin = System.nanoTime();
        ProductJvm product = ProductJvm.withoutProject(data);
        product.awaitOpen();
        print("First start, until people can work", seconds(begin));
        return new InUse(data, product);
    }

    ProductJvm product() {
        return product;
    }

    void startAgain() {
        product.kill();
        long begin = System.nanoTime();
        product.startAgain();
        product.awaitOpen();
        print("Second start, after a kill, until people can work", seconds(begin));
    }

    /** Plays the reference project in so many times over, each under an id of its own, all handed in at once. */
    void play(int times, String id) throws IOException {
        // All of them first: while one is played in the doors are closed to everything but further lists.
        for (int copy = 0; copy < times; copy++) {
            make(id + copy);
        }
        long begin = System.nanoTime();
        List<String> intakes = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            intakes.add(handIn(
                    id + copy,
                    "B%s%d-".formatted(id.toUpperCase(java.util.Locale.ROOT).charAt(0), copy)));
        }
        for (String intake : intakes) {
            awaitEnd(intake);
        }
        print("Playing in the reference project, %d at once".formatted(times), seconds(begin));
    }

    private void make(String insats) {
        Caller.Answer answer = product.as("admin")
                .post("/api/insatser", resource("insats.json").replace("\"langa-sjukfall\"", "\"" + insats + "\""));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private String handIn(String insats, String prefix) throws IOException {
        Caller admin = product.as("admin");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : List.of("deltagare", "handelser")) {
            files.put(
                    file,
                    resource(file + ".csv").replaceAll("(?m)^LSS-", prefix).getBytes(StandardCharsets.UTF_8));
        }
        Caller.Answer answer = admin.upload("/api/insatser/" + insats + "/intag", files);
        return answer.header("Location").orElseThrow(() -> new IllegalStateException(answer.toString()));
    }

    private void awaitEnd(String intake) throws IOException {
        JsonNode progress = progress(intake);
        while (!List.of("klar", "avvisad").contains(progress.path("status").asText())) {
            LockSupport.parkNanos(A_MOMENT);
            progress = progress(intake);
        }
        if (!progress.path("klara").equals(progress.path("rader"))) {
            throw new IllegalStateException(progress.toString());
        }
    }

    private JsonNode progress(String intake) throws IOException {
        return JSON.readTree(product.as("admin").get(intake).body());
    }

    /** The figures of one project, and of a million cases that are its rows as the product wrote them, many times over. */
    void figures(String insats) {
        ask("Figures of the reference project", insats, "");
        ask("The same, as known on a day", insats, "&kand=2022-06-30");
        multiply(insats, "hundred", COPIES / 10);
        ask("Figures of 100 000 cases, one unit and one sex", "hundred", "&enhet=psyk-syd&kon=K");
        multiply(insats, "million", COPIES);
        ask("Figures of a million cases", "million", "");
        ask("The same, one unit and one sex", "million", "&enhet=psyk-syd&kon=K");
    }

    /** A whole Lägesrapport with its documents, and figures beside the same ones out of the engine's own history. */
    void reports(String insats) throws IOException {
        Caller lead = product.browser("projektledare");
        String report = insats + ".lagesrapport.4.1";
        while (lead.get("/rapporter/" + report).status() != 200) {
            LockSupport.parkNanos(A_MOMENT);
        }
        double[] times = new double[REPORTS];
        for (int i = -1; i < REPORTS; i++) {
            long begin = System.nanoTime();
            for (String format : List.of("docx", "pdf", "html", "xlsx", "csv")) {
                demand(lead.get("/rapporter/%s/handling/finansiar/%s".formatted(report, format)));
            }
            times[Math.max(i, 0)] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(times);
        print(
                "Lägesrapport with all documents, figures counted anew for each",
                "%.1f s, the slowest %.1f s".formatted(times[REPORTS / 2], times[REPORTS - 1]));
        beside(insats);
    }

    private void beside(String insats) throws IOException {
        Caller admin = product.as("admin");
        double[] ours = new double[REPORTS];
        double[] theirs = new double[REPORTS];
        for (int i = 0; i < REPORTS; i++) {
            long begin = System.nanoTime();
            JsonNode figures = JSON.readTree(demand(admin.get("/api/insatser/" + insats + "/nyckeltal?" + PERIOD)));
            ours[i] = (System.nanoTime() - begin) / 1e6;
            begin = System.nanoTime();
            new HistoryApi(admin, LocalDate.of(2022, 4, 30)).figures().forEach((key, count) -> {
                if (figures.path(key).asLong() != count) {
                    throw new IllegalStateException(key + ": " + figures.path(key) + " is not " + count);
                }
            });
            theirs[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        print(
                "Six of its figures through the engine's history API, beside all of them from milestones",
                "%.0f ms beside %.0f ms: %.0f times"
                        .formatted(theirs[REPORTS / 2], ours[REPORTS / 2], theirs[REPORTS / 2] / ours[REPORTS / 2]));
    }

    static String demand(Caller.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body();
    }

    private void multiply(String insats, String copy, int copies) {
        make(copy);
        JdbcClient database = product.database();
        String columns = database.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_schema = 'rehabvagen' and table_name = 'figure'
                          and column_name not in ('insats', 'case_number')""").query(String.class).single();
        database.sql("insert into rehabvagen.figure (insats, case_number, " + columns
                        + ") select :copy, case_number"
                        + " || '-' || n, " + columns + " from rehabvagen.figure, generate_series(1, :copies) n"
                        + " where insats = :insats")
                .param("copy", copy)
                .param("copies", copies)
                .param("insats", insats)
                .update();
        database.sql("""
                insert into rehabvagen.figure_day (insats, day, measure, unit, sex, change)
                select insats, day, measure, unit, sex, sum(amount) from rehabvagen.figure_change
                where insats = ? group by 1, 2, 3, 4, 5""").param(copy).update();
        database.sql("vacuum analyze rehabvagen.figure").update();
        database.sql("analyze rehabvagen.figure_day").update();
    }

    private void ask(String what, String insats, String more) {
        Caller admin = product.as("admin");
        String path = "/api/insatser/" + insats + "/nyckeltal?" + PERIOD + more;
        double[] times = new double[ASKED];
        for (int i = -ASKED; i < ASKED; i++) {
            long begin = System.nanoTime();
            Caller.Answer answer = admin.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.toString());
            }
            times[Math.floorMod(i, ASKED)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        print(what, "%.0f ms, the slowest %.0f ms".formatted(times[ASKED / 2], times[ASKED - 1]));
    }

    @Override
    public void close() throws IOException {
        product.close();
        FileSystemUtils.deleteRecursively(data);
    }

    static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }

    static void print(String what, String result) {
        System.out.printf("| %s | %s |%n", what, result);
    }

    private static String resource(String file) {
        try (InputStream content = InUse.class.getResourceAsStream("/langa-sjukfall/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
