package se.rehabvagen.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The invented project that a trial begins with, moved to end in some month. Its cases bear numbers of their own, so that the
 * project itself can be read in beside it.
 */
final class ReferenceProject {

    /** The shifted project's id. */
    static final String ID = "demo";

    private static final Pattern CASE_NUMBER = Pattern.compile("(?m)^LSS-");
    private static final String NUMBERS = "DEMO-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shift shift;

    ReferenceProject(YearMonth end) {
        this.shift = Shift.of(LocalDate.parse(original().get("slut").asText()), end);
    }

    /** The description as it was, before any shift. */
    static ObjectNode original() {
        return read("insats.json");
    }

    /** What the people who work in it are called, by user id; invented for the trial. */
    static Map<String, String> staff() {
        return read("personal.json").properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, name -> name.getValue().asText()));
    }

    private static ObjectNode read(String file) {
        try {
            return (ObjectNode) JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the form of {@code insats.json}. */
    String description() {
        ObjectNode insats = original();
        insats.put("id", ID);
        insats.put("start", shift.of(insats.get("start").asText()));
        insats.put(
                "slut",
                shift.ofLastDay(LocalDate.parse(insats.get("slut").asText())).toString());
        for (var unit : insats.get("vardenheter")) {
            ((ObjectNode) unit).put("ansluten", shift.of(unit.get("ansluten").asText()));
        }
        insats.setAll(facts());
        return insats.toString();
    }

    /** What the reports need of the project beside its cases, invented for the trial. */
    private ObjectNode facts() {
        ObjectNode facts = read("uppgifter.json");
        for (var funds : facts.get("medel")) {
            ((ObjectNode) funds).put("fran", shift.of(funds.get("fran").asText()));
            ((ObjectNode) funds)
                    .put(
                            "till",
                            shift.ofLastDay(LocalDate.parse(funds.get("till").asText()))
                                    .toString());
        }
        return facts;
    }

    /** In the form of {@code deltagare.csv}. */
    byte[] participants() {
        return moved("deltagare.csv");
    }

    /** In the form of {@code handelser.csv}. */
    byte[] events() {
        return moved("handelser.csv");
    }

    private byte[] moved(String file) {
        String renumbered = CASE_NUMBER.matcher(text(file)).replaceAll(NUMBERS);
        return shift.of(renumbered).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        try (InputStream content = ReferenceProject.class.getResourceAsStream("/demo/" + file)) {
            if (content == null) {
                throw new IllegalStateException("The demo project lacks " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
