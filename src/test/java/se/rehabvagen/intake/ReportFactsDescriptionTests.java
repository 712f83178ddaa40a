package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFactsDescriptionTests {
    @Test
    void everythingMayBeLeftOut() throws JsonProcessingException {
        assertThat(problems("{}")).isEmpty();
    }

    @Test
    void whatTheReportsNeedMayComeWithTheProject() throws JsonProcessingException {
        assertThat(problems("""
                        {"syfte": "Att hitta en väg.", "mal": ["Alla har en plan."],
                         "planerat_antal": {"kvinnor": 300, "man": null},
                         "medel": [{"fran": "2020-05-01", "till": "2021-04-30", "beviljat": 1200000, "utfall": null}],
                         "planerad_implementering": "I linjen.", "insatsagares_namn": ["Åsa Ek", "Örjan Ö"],
                         "ordforandes_namn": "Orvar O"}""")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldOneByOne() throws JsonProcessingException {
        assertThat(problems("""
                        {"syfte": 7, "mal": "Alla", "planerat_antal": {"kvinnor": -1, "man": "många"},
                         "medel": [{"fran": "2021-04-30", "till": "2020-05-01", "beviljat": "mycket"}]}"""))
                .containsExactly(
                        "syfte ska vara en text.",
                        "mal ska vara en lista av texter.",
                        "planerat_antal.kvinnor ska vara ett heltal eller null.",
                        "planerat_antal.man ska vara ett heltal eller null.",
                        "medel[0]: fran och till ska vara datum, ÅÅÅÅ-MM-DD, i ordning.",
                        "medel[0]: beviljat och utfall anges i hela kronor.");
    }

    private static List<String> problems(String json) throws JsonProcessingException {
        return ReportFactsDescription.problems(new ObjectMapper().readTree(json));
    }
}
