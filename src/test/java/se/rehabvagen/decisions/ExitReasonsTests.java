package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitReasonsTests {

    private static final Set<String> KEYS_OF_THE_REPORT = Set.of(
            "ater_i_arbete",
            "arbetssokande",
            "studier",
            "sjukersattning",
            "aktivitetsersattning",
            "annan_forman",
            "villkor_ej_uppfyllda",
            "arbetsformaga_ej_nedsatt");

    private final Table table = Table.of("exit-reasons");

    @ParameterizedTest
    @CsvSource({
        "ater_i_arbete,            ater_i_arbete,            'Återgått i arbete, aktivt arbetssökande eller studier', Åter i arbete eller arbetssökande",
        "arbetssokande,            arbetssokande,            'Återgått i arbete, aktivt arbetssökande eller studier', Åter i arbete eller arbetssökande",
        "studier,                  studier,                  'Återgått i arbete, aktivt arbetssökande eller studier', Åter i arbete eller arbetssökande",
        "sjukersattning,           sjukersattning,           Sjuk- eller aktivitetsersättning, Annan ersättning",
        "aktivitetsersattning,     aktivitetsersattning,     Sjuk- eller aktivitetsersättning, Annan ersättning",
        "annan_forman,             annan_forman,             Annan förmån inom Försäkringskassan, Annan ersättning",
        "villkor_ej_uppfyllda,     villkor_ej_uppfyllda,     Försäkringsvillkor ej uppfyllda, Försäkringsvillkor ej uppfyllda",
        "ej_deltagit,              villkor_ej_uppfyllda,     Försäkringsvillkor ej uppfyllda, Försäkringsvillkor ej uppfyllda",
        "avliden,                  villkor_ej_uppfyllda,     Försäkringsvillkor ej uppfyllda, Försäkringsvillkor ej uppfyllda",
        "arbetsformaga_ej_nedsatt, arbetsformaga_ej_nedsatt, Inte längre rätt till sjukpenning, Inte längre rätt till sjukpenning",
    })
    void aReasonCountsUnderOneHeadingInEachReport(String reason, String key, String lagesrapport, String slutrapport) {
        assertThat(table.answer("exitReason", reason))
                .containsEntry("reportKey", key)
                .containsEntry("lagesrapportGroup", lagesrapport)
                .containsEntry("slutrapportGroup", slutrapport);
    }

    @Test
    void everyHeadingOfTheReportHasAReason() {
        Set<Object> keys = table.values("exitReason").stream()
                .map(reason -> table.answer("exitReason", reason).get("reportKey"))
                .collect(Collectors.toSet());

        assertThat(keys).isEqualTo(KEYS_OF_THE_REPORT);
    }
}
