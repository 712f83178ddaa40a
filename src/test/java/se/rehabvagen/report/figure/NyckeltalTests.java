package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rehabvagen.history.Milestone;

class NyckeltalTests {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, String> REPORT_KEYS = Map.of(
            "ater_i_arbete", "ater_i_arbete",
            "arbetssokande", "arbetssokande",
            "studier", "studier",
            "sjukersattning", "sjukersattning",
            "aktivitetsersattning", "aktivitetsersattning",
            "annan_forman", "annan_forman",
            "villkor_ej_uppfyllda", "villkor_ej_uppfyllda",
            "avliden", "villkor_ej_uppfyllda",
            "ej_deltagit", "villkor_ej_uppfyllda",
            "arbetsformaga_ej_nedsatt", "arbetsformaga_ej_nedsatt");

    static Stream<JsonNode> expected() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        JSON.readTree(NyckeltalTests.class.getResourceAsStream("/langa-sjukfall/expected.json"))
                .forEach(entries::add);
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void theReferenceProjectGivesTheFiguresOfItsReports(JsonNode expected) throws IOException {
        Period period = new Period(
                LocalDate.parse(expected.get("rapportperiod_fran").asText()),
                LocalDate.parse(expected.get("per").asText()));
        Counts counts = ReferenceMilestones.byCase().values().stream()
                .flatMap(milestones -> CaseSummary.of(shuffled(milestones)).stream())
                .map(participant -> Counts.of(participant, period))
                .reduce(Counts.NONE, Counts::plus);

        Nyckeltal figures = Nyckeltal.of(counts, period, REPORT_KEYS);

        assertThat(JSON.writeValueAsString(figures)).isEqualTo(JSON.writeValueAsString(expected));
    }

    @Test
    void percentagesAndMeansAreRoundedHalfUpToOneDecimal() {
        Counts counts = new Counts(8, 8, 8 * 365L, Map.of("studier", 1L), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Nyckeltal figures = Nyckeltal.of(counts, new Period(LocalDate.EPOCH, LocalDate.EPOCH), REPORT_KEYS);

        assertThat(figures.goalReachedPercent()).hasToString("12.5");
        assertThat(figures.meanSickLeaveYears()).hasToString("1.0");
    }

    @Test
    void nobodyGivesZeroesEverywhere() {
        Nyckeltal figures = Nyckeltal.of(Counts.NONE, new Period(LocalDate.EPOCH, LocalDate.EPOCH), REPORT_KEYS);

        assertThat(figures.participants()).isZero();
        assertThat(figures.goalReachedPercent()).hasToString("0.0");
        assertThat(figures.meanSickLeaveYears()).hasToString("0.0");
        assertThat(figures.exitsByReason()).hasSize(8).containsValue(0L);
    }

    @Test
    void aReasonThatIsCountedNowhereIsNotLost() {
        Counts counts = new Counts(1, 1, 0, Map.of("nytt", 1L), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThatThrownBy(() -> Nyckeltal.of(counts, new Period(LocalDate.EPOCH, LocalDate.EPOCH), REPORT_KEYS))
                .hasMessageContaining("nytt");
    }

    private static List<Milestone> shuffled(List<Milestone> milestones) {
        List<Milestone> any = new ArrayList<>(milestones);
        Collections.shuffle(any, new Random(7));
        return any;
    }
}
