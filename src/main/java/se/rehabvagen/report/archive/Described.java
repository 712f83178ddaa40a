package se.rehabvagen.report.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.report.paper.InsatsFacts;

/** What the description of a project, as it was handed in, says for its reports; every key may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Described(
        @Nullable String syfte,
        @Nullable List<String> mal,
        @JsonProperty("planerat_antal") @Nullable Planned planned,
        @Nullable List<Money> medel,
        @JsonProperty("planerad_implementering") @Nullable String implementation,
        @JsonProperty("insatsagares_namn") @Nullable List<String> ownersNames,
        @JsonProperty("ordforandes_namn") @Nullable String chairsName) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Planned(@Nullable Integer kvinnor, @Nullable Integer man) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Money(
            LocalDate fran,
            LocalDate till,
            BigDecimal beviljat,
            @Nullable BigDecimal utfall) {}

    /**
     * Reads the facts.
     *
     * @param description the JSON of {@code insats.json}
     */
    static InsatsFacts facts(Insats insats, String description) {
        try {
            return JSON.readValue(description, Described.class).facts(insats);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InsatsFacts facts(Insats insats) {
        return new InsatsFacts(
                0,
                insats.name(),
                insats.funder(),
                insats.start(),
                insats.end(),
                owners(insats),
                Objects.requireNonNullElse(chairsName, ""),
                Objects.requireNonNullElse(syfte, ""),
                Objects.requireNonNullElse(mal, List.of()),
                planned == null ? null : planned.kvinnor(),
                planned == null ? null : planned.man(),
                Objects.requireNonNullElse(medel, List.<Money>of()).stream()
                        .map(each -> new InsatsFacts.Funds(each.fran(), each.till(), each.beviljat(), each.utfall()))
                        .toList(),
                Objects.requireNonNullElse(implementation, ""));
    }

    private List<InsatsFacts.Owner> owners(Insats insats) {
        List<String> names = Objects.requireNonNullElse(ownersNames, List.of());
        List<String> organisations = insats.staff().owners();
        return IntStream.range(0, organisations.size())
                .mapToObj(i -> new InsatsFacts.Owner(organisations.get(i), i < names.size() ? names.get(i) : ""))
                .toList();
    }
}
