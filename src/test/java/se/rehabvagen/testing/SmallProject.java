package se.rehabvagen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A project of its own with one invented person, made and played in over HTTP by the administrator. */
public final class SmallProject {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String PERSON = """
            arendenummer;personnummer;fornamn;efternamn;kon;vardenhet;sjukskriven_fran;arbetsgivare;sysselsattning;urvalsgrund
            %s;19960202-9846;Linnéa;Nyström;K;vc-strandhagen;2015-05-05;;arbetslos;sjukfall_over_ett_ar
            """;

    private SmallProject() {}

    /** Plays the events of a case, one {@code date;event;value} a line, and waits until the doors are open again. */
    public static void play(int port, String insats, String number, String events) {
        Caller admin = Caller.program(port, "admin");
        assertThat(admin.post("/api/insatser", description(insats)).status()).isEqualTo(201);
        StringBuilder rows = new StringBuilder("arendenummer;datum;handelse;varde;detalj\n");
        events.lines()
                .forEach(event -> rows.append(number).append(';').append(event).append(";\n"));
        Caller.Answer taken = admin.upload(
                "/api/insatser/" + insats + "/intag",
                Map.of("deltagare", bytes(PERSON.formatted(number)), "handelser", bytes(rows.toString())));
        String intake = taken.header("Location").orElseThrow();
        await().atMost(PATIENCE).until(() -> admin.get(intake).body().contains("\"status\":\"klar\""));
        await().atMost(PATIENCE).until(() -> admin.get("/api/insatser").status() == 200);
        assertThat(admin.get(intake).body()).contains("\"fel\":[]");
    }

    private static String description(String insats) {
        try {
            return new ClassPathResource("langa-sjukfall/insats.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\"langa-sjukfall\"", "\"" + insats + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String rows) {
        return rows.getBytes(StandardCharsets.UTF_8);
    }
}
