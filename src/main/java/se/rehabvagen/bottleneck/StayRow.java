package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Stay;

/** A stay as the database takes it; where a name is not known, it is empty. */
record StayRow(
        String process,
        int version,
        String activity,
        String party,
        String target,
        String insats,
        String unit,
        LocalDate enteredOn,
        @Nullable LocalDate waitsFrom,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate dueOn,
        boolean isCancelled,
        boolean isProtected,
        @Nullable Instant leftAt,
        @Nullable String organisation,
        @Nullable String caseNumber,
        String processInstance,
        String id) {

    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static StayRow of(Stay stay, @Nullable LocalDate dueOn) {
        return new StayRow(
                stay.origin().process(),
                stay.origin().version(),
                stay.origin().activity(),
                known(stay.party()),
                known(stay.target()),
                known(stay.place().insats()),
                known(stay.place().unit()),
                stay.enteredOn(),
                stay.waitsFrom(),
                stay.leftOn(),
                dueOn,
                stay.isCancelled(),
                stay.place().isProtected(),
                stay.left(),
                stay.organisation() == null ? null : stay.organisation().name(),
                stay.caseNumber().map(CaseNumber::value).orElse(null),
                stay.origin().processInstance(),
                stay.id());
    }

    static String json(List<StayRow> rows) {
        try {
            return COLUMNS.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be written", e);
        }
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
