package se.rehabvagen.process;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;

/** The project as the funder's file describes it, with the file's own Swedish keys. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InsatsJson(
        String id,
        String namn,
        LocalDate start,
        LocalDate slut,
        String finansiar,
        List<String> insatsagare,
        List<String> arbetsformedlare,
        String projektledare,
        String styrgruppsordforande,
        @JsonProperty("insatsagares_foretradare") List<String> foretradare,
        List<Unit> vardenheter) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(
            String id,
            String namn,
            String typ,
            LocalDate ansluten,
            List<String> forsakringsutredare,
            String rehabkoordinator) {

        CareUnit unit() {
            return new CareUnit(
                    id,
                    namn,
                    CareUnit.Kind.valueOf(typ.toUpperCase(Locale.ROOT)),
                    ansluten,
                    forsakringsutredare,
                    rehabkoordinator);
        }
    }

    static Insats read(String json) {
        try {
            return JSON.readValue(json, InsatsJson.class).insats();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The description of an insats cannot be read", e);
        }
    }

    private Insats insats() {
        Insats.Staff staff =
                new Insats.Staff(insatsagare, arbetsformedlare, projektledare, styrgruppsordforande, foretradare);
        List<CareUnit> units = vardenheter.stream().map(Unit::unit).toList();
        return new Insats(id, namn, start, slut, finansiar, staff, units);
    }
}
