package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepAdviceTests {

    @ParameterizedTest
    @CsvSource({
        "2, true,  false, true,  aktiva_insatser,         bade,                avstamningsmote",
        "2, true,  true,  false, aktiva_insatser,         bade,                folj_plan",
        "1, false, true,  false, aktiva_insatser,         bade,                plan",
        "0, false, false, true,  ,                        ,                    bevaka",
        "0, false, false, false, aktiva_insatser,         inget,               rehabilitering",
        "0, false, false, false, medicinsk_rehabilitering, arbetslivsinriktat, vantan",
        "0, false, false, false, ny_kartlaggning,         ,                    vantan",
        "0, false, false, false, fortsatt_sjukskrivning,  ,                    sjukersattning",
        "0, false, false, false, konsultativt_stod,       ,                    avstamningsmote",
        "0, false, false, false, avslutat_samarbete,      ,                    plan",
        "0, false, false, false, ,                        inget,               plan",
        "0, false, false, false, ,                        medicinskt,          avstamningsmote",
        "0, false, false, false, ,                        arbetslivsinriktat,  gemensam_kartlaggning",
        "0, false, false, false, ,                        bade,                gemensam_kartlaggning",
        "0, false, false, false, ,                        ,                    avstamningsmote",
    })
    void whatWeighsMostComesFirst(
            long failedAttempts,
            boolean hasPlan,
            boolean rehabilitationRuns,
            boolean isLongTerm,
            String gkOutcome,
            String rehabNeed,
            String advice) {
        var answer = Table.of("next-step-advice")
                .answer(
                        "failedAttempts", failedAttempts,
                        "hasPlanInForce", hasPlan,
                        "rehabilitationRuns", rehabilitationRuns,
                        "isLongTermBenefit", isLongTerm,
                        "gkOutcome", gkOutcome,
                        "rehabNeed", rehabNeed);

        assertThat(answer).containsEntry("advice", advice);
        assertThat((String) answer.get("adviceText")).endsWith(".");
    }
}
