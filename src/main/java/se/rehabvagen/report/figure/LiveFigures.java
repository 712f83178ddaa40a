package se.rehabvagen.report.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Vocabulary;

/** Figures of any period as they stand now, or stood on a day, for the whole project or one unit; not a report. */
@Component
public final class LiveFigures {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<Map<String, Object>> BY_KEY = new TypeReference<>() {};

    private final Figures figures;
    private final Vocabulary vocabulary;

    LiveFigures(Figures figures, Vocabulary vocabulary) {
        this.figures = figures;
        this.vocabulary = vocabulary;
    }

    /**
     * What is asked.
     *
     * @param unit id of a unit; empty: all
     * @param knownOn as it was known at the end of this day; empty: as it is known now
     */
    public record Request(Period period, Optional<String> unit, Optional<LocalDate> knownOn) {}

    /**
     * One figure.
     *
     * @param unit Swedish, in what it is counted
     */
    public record Row(
            String key,
            String label,
            String definition,
            String unit,
            BigDecimal all,
            BigDecimal women,
            BigDecimal men) {}

    /** The figures in the order of the reports, and then the exits by reason. */
    public List<Row> of(Insats insats, Request request) {
        Question question = new Question(insats.id(), request.period());
        Map<Group, Counts> counts = request.knownOn()
                .map(day -> figures.asKnownOn(day, question))
                .orElseGet(() -> figures.asKnownNow(question));
        Predicate<Group> here =
                group -> request.unit().map(group.unit()::equals).orElse(true);
        Map<String, BigDecimal> all = values(counts, here, request.period());
        Map<String, BigDecimal> women =
                values(counts, here.and(group -> group.sex().equals("K")), request.period());
        Map<String, BigDecimal> men =
                values(counts, here.and(group -> group.sex().equals("M")), request.period());
        List<Row> rows = new ArrayList<>();
        vocabulary.figures().forEach((key, kind) -> {
            if (all.containsKey(key)) {
                rows.add(new Row(
                        key, kind.label(), kind.definition(), kind.unit(), all.get(key), women.get(key), men.get(key)));
            }
        });
        return rows;
    }

    private Map<String, BigDecimal> values(Map<Group, Counts> counts, Predicate<Group> wanted, Period period) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        JSON.convertValue(figures.together(counts, wanted, period), BY_KEY).forEach((key, value) -> {
            if (value instanceof Number number) {
                numbers.put(key, new BigDecimal(number.toString()));
            } else if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, number) -> numbers.put(key + "." + part, new BigDecimal(number.toString())));
            }
        });
        return numbers;
    }
}
