package se.rehabvagen.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The reference project's files, whole or in part, under another id and other case numbers where a test needs its own. */
record ReferenceFiles(String insats, String prefix, List<String> participants, List<String> events) {

    static ReferenceFiles of(String insats, String prefix) {
        return new ReferenceFiles(insats, prefix, rows("deltagare.csv", prefix), rows("handelser.csv", prefix));
    }

    /** Only the first cases. */
    ReferenceFiles first(int cases) {
        List<String> kept = participants.subList(0, cases + 1);
        List<String> numbers = kept.stream().map(ReferenceFiles::number).toList();
        return with(kept, row -> numbers.contains(number(row)));
    }

    /** Only the events up to a day, or only the later ones. */
    ReferenceFiles until(String day) {
        return with(participants, row -> date(row).compareTo(day) <= 0);
    }

    ReferenceFiles after(String day) {
        return with(participants, row -> date(row).compareTo(day) > 0);
    }

    /** Only the people of whom an event tells. */
    ReferenceFiles whoHaveBegun() {
        Set<String> begun = events.stream().map(ReferenceFiles::number).collect(Collectors.toSet());
        List<String> kept =
                participants.stream().filter(row -> begun.contains(number(row))).toList();
        return new ReferenceFiles(insats, prefix, kept, events);
    }

    ReferenceFiles shuffled(long seed) {
        List<String> mixed = new ArrayList<>(events.subList(1, events.size()));
        Collections.shuffle(mixed, new Random(seed));
        mixed.add(0, events.get(0));
        return new ReferenceFiles(insats, prefix, participants, mixed);
    }

    /** The same people with another story. */
    ReferenceFiles telling(String rows) {
        List<String> told = new ArrayList<>(List.of(events.get(0)));
        rows.lines().forEach(told::add);
        return new ReferenceFiles(insats, prefix, participants, told);
    }

    private ReferenceFiles with(List<String> people, Predicate<String> isKept) {
        List<String> kept = new ArrayList<>(List.of(events.get(0)));
        events.stream().skip(1).filter(isKept).forEach(kept::add);
        return new ReferenceFiles(insats, prefix, people, kept);
    }

    String description() {
        return text("insats.json").replace("\"langa-sjukfall\"", "\"" + insats + "\"");
    }

    /** How many rows both files have. */
    int rowCount() {
        return participants.size() + events.size() - 2;
    }

    Files files() {
        return new Files(bytes(participants), bytes(events));
    }

    static byte[] bytes(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String number(String row) {
        return row.substring(0, row.indexOf(';'));
    }

    private static String date(String row) {
        return row.split(";")[1];
    }

    private static List<String> rows(String file, String prefix) {
        return text(file).lines().map(row -> row.replaceFirst("^LSS-", prefix)).toList();
    }

    /** What the reports at the end of each period must show. */
    static List<JsonNode> reports() {
        try {
            List<JsonNode> reports = new ArrayList<>();
            new ObjectMapper().readTree(text("expected.json")).forEach(reports::add);
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (InputStream content = ReferenceFiles.class.getResourceAsStream("/langa-sjukfall/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
