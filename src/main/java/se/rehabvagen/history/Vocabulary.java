package se.rehabvagen.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the newest word lists say about the codes that history keeps, and about the figures that are counted from it. */
@Component
public final class Vocabulary {

    private static final String MILESTONES = "milestones";
    private static final String EXIT_REASONS = "exit-reasons";
    private static final String FIELDS = "report-fields";
    private static final String FIGURES = "report-figures";

    private final RuleTables tables;

    Vocabulary(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * What a milestone key means.
     *
     * @param label Swedish
     * @param order place in the story of a case
     * @param isRepeatable whether one case can reach it more than once
     * @param isClosing whether a case that reached it can be at its end
     */
    public record Kind(String label, int order, boolean isRepeatable, boolean isClosing) {

        /** Reads a row of {@code milestones.dmn}: output name → value. */
        public static Kind of(Map<String, String> row) {
            return new Kind(
                    row.get("label"),
                    Integer.parseInt(row.get("order")),
                    Boolean.parseBoolean(row.get("isRepeatable")),
                    Boolean.parseBoolean(row.get("isClosing")));
        }
    }

    /**
     * How an exit for a leaf reason is counted.
     *
     * @param label Swedish
     * @param reportKey under which the figures count it
     * @param lagesrapportGroup Swedish heading under which the Lägesrapport counts it
     * @param slutrapportGroup Swedish heading under which the Slutrapport counts it
     */
    public record ExitKind(String label, String reportKey, String lagesrapportGroup, String slutrapportGroup) {

        /** Reads a row of {@code exit-reasons.dmn}: output name → value. */
        public static ExitKind of(Map<String, String> row) {
            return new ExitKind(
                    row.get("label"), row.get("reportKey"), row.get("lagesrapportGroup"), row.get("slutrapportGroup"));
        }
    }

    /**
     * What a figure of a report says.
     *
     * @param label Swedish
     * @param definition one Swedish sentence: who or what is counted, and when
     * @param unit Swedish, in what it is counted
     * @param isOfPeriod whether it counts what happened in the period, and not everything up to its end
     */
    public record FigureKind(String label, String definition, String unit, boolean isOfPeriod) {

        /** Reads a row of {@code report-figures.dmn}: output name → value. */
        public static FigureKind of(Map<String, String> row) {
            return new FigureKind(
                    row.get("label"),
                    row.get("definition"),
                    row.get("figureUnit"),
                    Boolean.parseBoolean(row.get("isOfPeriod")));
        }
    }

    /**
     * What a field of a report form is.
     *
     * @param position as on the form
     * @param heading Swedish, in our own words
     * @param kind who fills it in: {@code fakta}, {@code text}, {@code jaNej}, {@code jaDelvisNej}, {@code larande},
     *     {@code underskrift}
     * @param requiredWhen {@code ""}, {@code alltid}, {@code farre}, or {@code field=answer|answer}
     * @param guidance Swedish, for who writes
     * @param figures keys, separated by commas
     * @param tables keys, separated by commas
     * @param background keys of what stands beside it while it is written, separated by commas
     */
    public record FieldKind(
            String position,
            String heading,
            String kind,
            String requiredWhen,
            String guidance,
            String figures,
            String tables,
            String background) {

        /** Reads a row of {@code report-fields.dmn}: output name → value. */
        public static FieldKind of(Map<String, String> row) {
            return new FieldKind(
                    row.get("position"),
                    row.get("heading"),
                    row.get("fieldKind"),
                    row.get("requiredWhen"),
                    row.get("guidance"),
                    row.get("figures"),
                    row.get("tables"),
                    row.get("background"));
        }
    }

    /** Empty for a key that the vocabulary does not know. */
    public Optional<Kind> milestone(String key) {
        return Optional.ofNullable(tables.newest(MILESTONES).get(key)).map(Kind::of);
    }

    /** Every milestone, in the order of the table. */
    public Map<String, Kind> milestones() {
        return rows(MILESTONES, Kind::of);
    }

    /** Every leaf reason of an exit, in the order of the table. */
    public Map<String, ExitKind> exits() {
        return rows(EXIT_REASONS, ExitKind::of);
    }

    /** Every figure of the reports, in the order of the table. */
    public Map<String, FigureKind> figures() {
        return rows(FIGURES, FigureKind::of);
    }

    /** Every field of the report forms, in the order of the table: {@code <form>.<field>}. */
    public Map<String, FieldKind> fields() {
        return rows(FIELDS, FieldKind::of);
    }

    /** The newest version of the report forms. */
    public int fieldsVersion() {
        return tables.version(FIELDS);
    }

    /** For each leaf reason of an exit the key under which the figures count it. */
    public Map<String, String> reportKeys() {
        return exits().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, row -> row.getValue().reportKey()));
    }

    /** The newest version of each word list. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        List.of(MILESTONES, EXIT_REASONS, FIGURES, "small-cells")
                .forEach(table -> versions.put(table, tables.version(table)));
        return versions;
    }

    private <T> Map<String, T> rows(String table, Function<Map<String, String>, T> meaning) {
        Map<String, T> rows = new LinkedHashMap<>();
        tables.newest(table).forEach((code, row) -> rows.put(code, meaning.apply(row)));
        return Collections.unmodifiableMap(rows);
    }
}
