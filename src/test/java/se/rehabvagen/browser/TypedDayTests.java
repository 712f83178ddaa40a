package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which days are read from what people type; what could mean two days, or none, is not guessed at. */
@BrowserTest
class TypedDayTests {

    /** Typed on the 26th of November 2026, and the day that it is. */
    private static final String SPELLINGS = """
                »2026-11-17«                     | 2026-11-17
                »20261117«                       | 2026-11-17
                »261117«                         | 2026-11-17
                »17/11 2026«                     | 2026-11-17
                »17/11«                          | 2026-11-17
                »17 nov 2026«                    | 2026-11-17
                »17 november«                    | 2026-11-17
                »den 17:e november 2026«         | 2026-11-17
                »17 nov. 2026«                   | 2026-11-17
                »17nov 2026«                     | 2026-11-17
                »17.11.2026«                     | 2026-11-17
                »17-11-2026«                     | 2026-11-17
                »17/11/2026«                     | 2026-11-17
                »17/11-2026«                     | 2026-11-17
                »2026-1-7«                       | 2026-01-07
                »2026/11/17«                     | 2026-11-17
                »2026 11 17«                     | 2026-11-17
                »15/1«                           | 2027-01-15
                »1 sept 2026«                    | 2026-09-01
                » 2026–11–17 «                   | 2026-11-17
                »2028-02-29«                     | 2028-02-29
                »2026-02-29«                     | null
                »290229«                         | null
                »280229«                         | 2028-02-29
                »29/2 2024«                      | 2024-02-29
                »29/2«                           | null
                »2026-13-45«                     | null
                »1/6«                            | null
                »3/4/2026«                       | null
                »3.4.2026«                       | null
                »4/4/2026«                       | 2026-04-04
                »3/4 2026«                       | 2026-04-03
                »980301«                         | null
                »261317«                         | null
                »2026«                           | null
                »2026-11«                        | null
                »abc«                            | null
                »1711«                           | null
                »17 no 2026«                     | null
                »26-11-17«                       | null
                »2611-07-01«                     | null
                »0026-11-17«                     | null
                »32/1 2026«                      | null
                »0/1 2026«                       | null
                »2026-11-17x«                    | null
                »2026-11/17«                     | null
                »17 novembri 2026«               | null
                »«                               | null
                »idag«                           | null
                »17/11 26«                       | null
                »31 apr 2026«                    | null
            """;

    @Test
    void aDayIsReadAsItIsWrittenHereOrNotAtAll(Visits.Door door) {
        Map<String, String> wanted = Arrays.stream(SPELLINGS.split("\n"))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(line -> line[0].replaceAll("^\\s*»|«\\s*$", ""), line -> line[1].strip()));
        Visitor visitor = door.visitor();
        visitor.goTo("/login");

        Map<String, String> read = wanted.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        typed -> Objects.toString(visitor.page().evaluate("""
                        async typed => (await import('/assets/swedish-day.js')).dayOf(typed, new Date(2026, 10, 26))""", typed))));

        assertThat(wanted).hasSize(51);
        assertThat(read).isEqualTo(wanted);
    }
}
