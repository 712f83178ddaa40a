package se.rehabvagen.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.export.Happened.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CooperationTests {

    @Test
    void theWayThroughMappingAndRehabilitationToTheExit() {
        assertThat(Cooperation.of(List.of(
                        on("2021-01-04", "enrolled"),
                        on("2021-02-01", "gk-requested", "gkRequestedBy", "af"),
                        on("2021-02-10", "gk-first-meeting"),
                        on("2021-03-01", "gk-held", "gkOutcome", "aktiva_insatser"),
                        on("2021-03-15", "alr-started"),
                        on("2021-06-15", "alr-ended"),
                        on("2021-07-01", "exited"))))
                .extracting(Transition::from, Transition::to)
                .map(Object::toString)
                .containsExactly(
                        "(\"\", \"Begäran om gemensam kartläggning\")",
                        "(\"Begäran om gemensam kartläggning\", \"Gemensam kartläggning\")",
                        "(\"Gemensam kartläggning\", \"Planerad arbetslivsinriktad rehabilitering\")",
                        "(\"Planerad arbetslivsinriktad rehabilitering\", \"Arbetslivsinriktad rehabilitering\")",
                        "(\"Arbetslivsinriktad rehabilitering\", \"Avslutad arbetslivsinriktad rehabilitering\")",
                        "(\"Avslutad arbetslivsinriktad rehabilitering\", \"Avslutat samarbete\")");
    }

    @Test
    void whoeverAskedIsNamedUntilTheCooperationIsOver() {
        assertThat(Cooperation.of(List.of(
                        on("2021-02-01", "gk-requested", "gkRequestedBy", "af"),
                        on("2021-02-10", "gk-declined"),
                        on("2021-03-15", "alr-started"))))
                .extracting(Transition::initiatedBy)
                .containsExactly("Arbetsförmedlingen", "Arbetsförmedlingen", "");
    }

    @ParameterizedTest
    @CsvSource({
        "aktiva_insatser, Planerad arbetslivsinriktad rehabilitering",
        "konsultativt_stod, Konsultativt stöd",
        "ny_kartlaggning, Avslutad gemensam kartläggning",
        "fortsatt_sjukskrivning, Avslutat samarbete",
        "medicinsk_rehabilitering, Avslutat samarbete",
        "avslutat_samarbete, Avslutat samarbete"
    })
    void aMappingLeadsOn(String outcome, String to) {
        assertThat(Cooperation.of(
                        List.of(on("2021-02-01", "gk-requested"), on("2021-03-01", "gk-held", "gkOutcome", outcome))))
                .last()
                .extracting(Transition::to)
                .isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"sus", "af", "utbyte"})
    void aWithdrawnConsentBreaksItOff(String consent) {
        assertThat(Cooperation.of(List.of(
                        on("2021-02-01", "gk-requested"),
                        on("2021-02-05", "consent-withdrawn", "withdrawnConsent", consent),
                        on("2021-07-01", "exited"))))
                .last()
                .isEqualTo(new Transition(
                        LocalDate.of(2021, 2, 5), "Begäran om gemensam kartläggning", "Avbrutet samarbete", ""));
    }

    @Test
    void whoWasNeverInTheCooperationHasNothingToRegister() {
        assertThat(Cooperation.of(List.of(
                        on("2021-01-04", "enrolled"),
                        on("2021-02-05", "consent-withdrawn", "withdrawnConsent", "arbetsgivare"),
                        on("2021-02-06", "consent-withdrawn", "withdrawnConsent", "sus"),
                        on("2021-05-01", "left"),
                        on("2021-07-01", "died"))))
                .isEmpty();
    }
}
