package se.rehabvagen.report.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rehabvagen.history.Milestone;

/** The milestones that the reference project's list of events means, case by case, without an engine. */
final class ReferenceMilestones {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("sassam", "sassam-held"),
            Map.entry("mote_kallat", "meeting-called"),
            Map.entry("avstamningsmote", "meeting-held"),
            Map.entry("gk_begard", "gk-requested"),
            Map.entry("gk_forsta_mote", "gk-first-meeting"),
            Map.entry("gemensam_kartlaggning", "gk-held"),
            Map.entry("alr_start", "alr-started"),
            Map.entry("alr_slut", "alr-ended"),
            Map.entry("plan_aterkallad", "plan-recalled"),
            Map.entry("sjukpenning_lang_tid", "long-term-benefit-assessed"));

    private ReferenceMilestones() {}

    static Map<String, List<Milestone>> byCase() {
        Map<String, NamedCsvRecord> people = read("deltagare.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("arendenummer"), Function.identity()));
        return read("handelser.csv").stream()
                .map(row -> milestone(row, people))
                .collect(Collectors.groupingBy(
                        milestone -> milestone.caseNumber().orElseThrow().value()));
    }

    private static Milestone milestone(NamedCsvRecord row, Map<String, NamedCsvRecord> people) {
        String number = row.getField("arendenummer");
        LocalDate day = LocalDate.parse(row.getField("datum"));
        String value = row.getField("varde");
        return switch (row.getField("handelse")) {
            case "inskriven" -> enrolled(number, day, people.get(number));
            case "samtycke" -> reached(number, day, value.equals("ja") ? "consent-given" : "consent-refused");
            case "plan_for_avslut" -> plan(number, day, "plan-set", value);
            case "plan_reviderad" -> plan(number, day, "plan-revised", value);
            case "avslut" -> ending(number, day, value);
            default -> reached(number, day, Objects.requireNonNull(KEYS.get(row.getField("handelse"))));
        };
    }

    private static Milestone enrolled(String number, LocalDate day, NamedCsvRecord person) {
        return reached(
                number,
                day,
                "enrolled",
                "sex",
                person.getField("kon"),
                "sickLeaveStart",
                person.getField("sjukskriven_fran"),
                "unit",
                person.getField("vardenhet"));
    }

    private static Milestone plan(String number, LocalDate day, String key, String value) {
        return value.equals("sjukersattning")
                ? reached(number, day, key, "planWay", value)
                : reached(number, day, key, "planDate", value);
    }

    private static Milestone ending(String number, LocalDate day, String reason) {
        return switch (reason) {
            case "avliden" -> reached(number, day, "died");
            case "lamnat" -> reached(number, day, "left");
            default -> reached(number, day, "exited", "exitReason", reason);
        };
    }

    private static Milestone reached(String number, LocalDate day, String key, Object... facts) {
        Milestone reached = Reached.in("langa-sjukfall", number, day, key, facts);
        // Each step of a case is an instance of its own: two meetings of one day are two.
        return new Milestone(
                reached.id(),
                new Milestone.Origin(reached.id(), "prov", 1),
                reached.place(),
                key,
                day,
                reached.reachedAt(),
                reached.recordedAt(),
                reached.facts());
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in = ReferenceMilestones.class.getResourceAsStream("/langa-sjukfall/" + file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(Objects.requireNonNull(in))) {
            List<NamedCsvRecord> all = new ArrayList<>();
            rows.forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
