package se.rehabvagen.report.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.report.paper.InsatsFacts;

/**
 * The form of <em>Insatsens uppgifter</em> as it is typed.
 *
 * @param fields by name
 */
record FactsForm(Map<String, String> fields) {

    static final String CHANGED_MEANWHILE =
            "Någon annan har ändrat uppgifterna under tiden. Öppna sidan i en ny flik och jämför. Det du sparar härifrån ersätter det som står där.";

    private static final int EMPTY_ROWS = 2;
    private static final int LONGEST = 10_000;

    FactsForm {
        fields = Map.copyOf(fields);
    }

    static FactsForm of(InsatsFacts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(facts.version()));
        fields.put("syfte", facts.purpose());
        fields.put("mal", String.join("\n", facts.goals()));
        fields.put("kvinnor", text(facts.plannedWomen()));
        fields.put("man", text(facts.plannedMen()));
        fields.put("ordforande", facts.chair());
        fields.put("implementering", facts.plannedImplementation());
        for (int i = 0; i < facts.owners().size(); i++) {
            fields.put("agare" + i, facts.owners().get(i).person());
        }
        for (int i = 0; i < facts.funds().size(); i++) {
            InsatsFacts.Funds funds = facts.funds().get(i);
            fields.put("fran" + i, funds.from().toString());
            fields.put("till" + i, funds.until().toString());
            fields.put("beviljat" + i, funds.granted().toPlainString());
            fields.put("utfall" + i, text(funds.outcome()));
        }
        return new FactsForm(fields);
    }

    /** As typed, by somebody who has now been told of what others have saved meanwhile. */
    FactsForm having(InsatsFacts known) {
        Map<String, String> seen = new LinkedHashMap<>(fields);
        seen.put("version", Integer.toString(known.version()));
        return new FactsForm(seen);
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : value == null ? "" : value.toString();
    }

    /** How many rows of money are shown, some of them empty. */
    int rows() {
        return filledRows() + EMPTY_ROWS;
    }

    private int filledRows() {
        return (int) IntStream.iterate(0, i -> fields.containsKey("fran" + i), i -> i + 1)
                .filter(i -> Stream.of("fran", "till", "beviljat", "utfall")
                        .anyMatch(name -> !field(name + i).isEmpty()))
                .count();
    }

    /** What is wrong, one Swedish sentence each; empty if nothing is. */
    List<String> problems(InsatsFacts known) {
        List<String> problems = new ArrayList<>();
        if (!field("version").equals(Integer.toString(known.version()))) {
            problems.add(CHANGED_MEANWHILE);
        }
        if (fields.values().stream().anyMatch(PersonalIdentityNumber::containedIn)) {
            problems.add("Uppgifterna innehåller ett personnummer. Ta bort det.");
        }
        if (fields.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            problems.add("En text är för lång: högst %d tecken.".formatted(LONGEST));
        }
        Stream.of("kvinnor", "man")
                .filter(name -> !field(name).matches("\\d{0,6}"))
                .forEach(name -> problems.add("Planerat antal %s ska vara ett heltal eller tomt."
                        .formatted(name.equals("man") ? "män" : name)));
        money().filter(row -> row.problem().isPresent())
                .forEach(row -> problems.add("Medel, rad %d: %s"
                        .formatted(row.index() + 1, row.problem().get())));
        return problems;
    }

    /** The facts, if there are no {@link #problems}. */
    InsatsFacts facts(InsatsFacts known) {
        return new InsatsFacts(
                known.version() + 1,
                known.name(),
                known.funder(),
                known.start(),
                known.end(),
                IntStream.range(0, known.owners().size())
                        .mapToObj(
                                i -> new InsatsFacts.Owner(known.owners().get(i).organisation(), field("agare" + i)))
                        .toList(),
                field("ordforande"),
                field("syfte"),
                field("mal")
                        .lines()
                        .map(String::strip)
                        .filter(goal -> !goal.isEmpty())
                        .toList(),
                number("kvinnor"),
                number("man"),
                money().map(Money::funds).toList(),
                field("implementering"));
    }

    private @Nullable Integer number(String name) {
        return field(name).isEmpty() ? null : Integer.valueOf(field(name));
    }

    private Stream<Money> money() {
        return IntStream.iterate(0, i -> fields.containsKey("fran" + i), i -> i + 1)
                .mapToObj(i -> new Money(
                        i,
                        field("fran" + i),
                        field("till" + i),
                        field("beviljat" + i).replaceAll("[\\s\u00A0]", ""),
                        field("utfall" + i).replaceAll("[\\s\u00A0]", "")))
                .filter(row -> !row.isEmpty());
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** One row of money, as it is typed. */
    private record Money(int index, String from, String until, String granted, String outcome) {

        boolean isEmpty() {
            return (from + until + granted + outcome).isEmpty();
        }

        Optional<String> problem() {
            if (day(from).isEmpty()
                    || day(until).isEmpty()
                    || day(from).get().isAfter(day(until).get())) {
                return Optional.of("ange första och sista dag, ÅÅÅÅ-MM-DD.");
            }
            return granted.matches("\\d{1,12}") && outcome.matches("\\d{0,12}")
                    ? Optional.empty()
                    : Optional.of("ange belopp i hela kronor; utfallet kan vara tomt tills det är känt.");
        }

        InsatsFacts.Funds funds() {
            return new InsatsFacts.Funds(
                    LocalDate.parse(from),
                    LocalDate.parse(until),
                    new BigDecimal(granted),
                    outcome.isEmpty() ? null : new BigDecimal(outcome));
        }

        private static Optional<LocalDate> day(String text) {
            if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
    }
}
