package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepAdviceTests {

    @ParameterizedTest
    @CsvSource({
        "2, true,  false, true,  aktiva_insatser,          bade,               true,  avstamningsmote",
        "2, true,  true,  false, aktiva_insatser,          bade,               true,  folj_plan",
        "1, false, true,  false, aktiva_insatser,          bade,               true,  plan",
        "0, false, false, true,  ,                         ,                   true,  bevaka",
        "0, false, false, false, aktiva_insatser,          inget,              true,  rehabilitering",
        "0, false, false, false, medicinsk_rehabilitering, arbetslivsinriktat, true,  vantan",
        "0, false, false, false, ny_kartlaggning,          ,                   true,  vantan",
        "0, false, false, false, fortsatt_sjukskrivning,   ,                   true,  sjukersattning",
        "0, false, false, false, konsultativt_stod,        ,                   true,  avstamningsmote",
        "0, false, false, false, avslutat_samarbete,       ,                   true,  plan",
        "0, false, false, false, ,                         inget,              true,  plan",
        "0, false, false, false, ,                         medicinskt,         true,  avstamningsmote",
        "0, false, false, false, ,                         arbetslivsinriktat, true,  gemensam_kartlaggning",
        "0, false, false, false, ,                         bade,               true,  gemensam_kartlaggning",
        "0, false, false, false, ,                         arbetslivsinriktat, false, avstamningsmote",
        "0, false, false, false, ,                         bade,               ,      avstamningsmote",
        "0, false, false, false, ny_kartlaggning,          inget,              false, plan",
        "0, false, false, false, ,                         ,                   true,  avstamningsmote",
    })
    void whatWeighsMostComesFirst(
            long failedAttempts,
            boolean hasPlan,
            boolean rehabilitationRuns,
            boolean isLongTerm,
            String gkOutcome,
            String rehabNeed,
            Boolean consentAf,
            String advice) {
        var answer = Table.of("next-step-advice")
                .answer(
                        "failedAttempts", failedAttempts,
                        "hasPlanInForce", hasPlan,
                        "rehabilitationRuns", rehabilitationRuns,
                        "isLongTermBenefit", isLongTerm,
                        "gkOutcome", gkOutcome,
                        "rehabNeed", rehabNeed,
                        "consentAf", consentAf);

        assertThat(answer).containsEntry("advice", advice);
        assertThat((String) answer.get("adviceText")).endsWith(".");
    }
}
