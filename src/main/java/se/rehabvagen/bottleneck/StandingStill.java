package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Movements;
import se.rehabvagen.process.Deadlines;

/** The cases in which nothing has happened for too long, as the alarm to their pairs counts it. */
@Component
final class StandingStill {

    private static final String ROW = "stalled";

    private final Movements movements;
    private final Deadlines deadlines;
    private final Readers readers;
    private final ShownNumbers numbers;

    StandingStill(Movements movements, Deadlines deadlines, Readers readers, ShownNumbers numbers) {
        this.movements = movements;
        this.deadlines = deadlines;
        this.readers = readers;
        this.numbers = numbers;
    }

    /**
     * One case.
     *
     * @param caseNumber null where the reader may not see it
     * @param unit {@code <insats>.<unit>}
     * @param days since something last happened
     * @param hasAlarm whether its pair has been told
     * @param instance the engine's id of the process instance; null where the reader may not see the case
     */
    record Row(
            @Nullable String caseNumber,
            boolean isProtected,
            String insats,
            String unit,
            String unitName,
            long days,
            LocalDate lastEvent,
            boolean hasAlarm,
            @Nullable String instance) {}

    /**
     * All of them, the longest first.
     *
     * @param limit if something last happened on this day, it is too long ago
     * @param ofProtected how many of them are of protected persons
     */
    record Found(
            LocalDate today,
            LocalDate limit,
            String limitText,
            long total,
            @JsonProperty("protected") long ofProtected,
            List<Row> cases) {}

    Found of(Scope scope, LocalDate today) {
        LocalDate limit = deadlines.dayBefore(ROW, today);
        ShownNumbers.Mask mask = numbers.mask();
        List<Row> rows = readers.insatser().stream()
                .flatMap(insats -> rows(insats, scope, limit, today, mask))
                .sorted(Comparator.comparing(Row::days).reversed())
                .toList();
        return new Found(
                today,
                limit,
                deadlines.all().get(ROW).text(),
                rows.size(),
                rows.stream().filter(Row::isProtected).count(),
                rows);
    }

    private Stream<Row> rows(Insats insats, Scope scope, LocalDate limit, LocalDate today, ShownNumbers.Mask mask) {
        if (!scope.insats().map(insats.id()::equals).orElse(true)) {
            return Stream.empty();
        }
        return movements.silent(insats.id(), limit).stream()
                .filter(silent -> scope.has(insats.id(), unit(silent)))
                .map(silent -> row(insats, silent, today, mask));
    }

    private static Row row(Insats insats, Movements.Silent silent, LocalDate today, ShownNumbers.Mask mask) {
        boolean isProtected = silent.tenant().split("\\.").length > 2 || mask.hides(insats.id(), silent.caseNumber());
        Optional<String> number = isProtected
                ? Optional.empty()
                : mask.shown(insats.id(), silent.caseNumber()).map(CaseNumber::value);
        return new Row(
                number.orElse(null),
                isProtected,
                insats.id(),
                insats.id() + "." + unit(silent),
                insats.unit(unit(silent)).map(CareUnit::name).orElse(unit(silent)),
                ChronoUnit.DAYS.between(silent.lastEvent(), today),
                silent.lastEvent(),
                silent.isAlarmed(),
                number.map(shown -> silent.instance()).orElse(null));
    }

    private static String unit(Movements.Silent silent) {
        return silent.tenant().split("\\.", 3)[1];
    }
}
