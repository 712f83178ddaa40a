package se.rehabvagen.report.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** How many women and men the plan of a project names; it may name none. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Planned(@Nullable Integer kvinnor, @Nullable Integer man) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The description of a project, of which the rest does not matter here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Description(
            @JsonProperty("planerat_antal") @Nullable Planned planned) {}

    /** @param description the JSON with which the project was registered */
    static Planned in(String description) {
        try {
            Planned planned = JSON.readValue(description, Description.class).planned();
            return planned == null ? new Planned(null, null) : planned;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object women() {
        return orEmpty(kvinnor);
    }

    Object men() {
        return orEmpty(man);
    }

    private static Object orEmpty(@Nullable Integer number) {
        return number == null ? "" : number;
    }
}
