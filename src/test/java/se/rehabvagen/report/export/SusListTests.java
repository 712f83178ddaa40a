package se.rehabvagen.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.export.Happened.NUMBER;
import static se.rehabvagen.report.export.Happened.on;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.download.CsvSheet;
import se.rehabvagen.history.Milestone;

class SusListTests {

    private static final Milestone ENROLLED = on("2021-01-04", "enrolled", "sex", "M", "unit", "vc-norr");
    private static final Milestone REQUEST = on("2021-02-01", "gk-requested", "gkRequestedBy", "fk");
    private static final Milestone MEETING = on("2021-03-01", "gk-first-meeting");

    private final List<CaseNumber> read = new ArrayList<>();

    @Test
    void thePersonIsReadOnceForAllRows() {
        assertThat(rows(Set.of(), ENROLLED, consent(true), REQUEST, MEETING))
                .containsExactly(
                        "PROV-0001;19960202-9846;;;;Försäkringskassan;;Begäran om gemensam kartläggning;2021-02-01;;;;"
                                + "kommun, af_kontor, fk_kontor",
                        "PROV-0001;19960202-9846;;;;Försäkringskassan;Begäran om gemensam kartläggning;"
                                + "Gemensam kartläggning;2021-03-01;;;;kommun, af_kontor, fk_kontor");
        assertThat(read).containsExactly(NUMBER);
    }

    @Test
    void whoSaidNoIsANumberAndIsNotRead() {
        assertThat(rows(Set.of(), ENROLLED, consent(false), REQUEST, MEETING)).containsExactly(";;;;;;;;;2021;Man;1;");
        assertThat(read).isEmpty();
    }

    @Test
    void whoIsProtectedIsANumberWhateverWasConsented() {
        assertThat(rows(Set.of(NUMBER), ENROLLED, consent(true), REQUEST)).containsExactly(";;;;;;;;;2021;Man;1;");
        assertThat(read).isEmpty();
    }

    @Test
    void afterAWithdrawalNothingMoreIsTold() {
        assertThat(rows(
                        Set.of(),
                        ENROLLED,
                        consent(true),
                        REQUEST,
                        on("2021-02-10", "consent-withdrawn", "withdrawnConsent", "sus"),
                        MEETING))
                .hasSize(2)
                .last()
                .asString()
                .contains("Avbrutet samarbete;2021-02-10");
    }

    @Test
    void aConsentEndsWithItsLastDay() {
        Milestone untilFebruary = on("2021-01-05", "consent-given", "consentSus", true, "consentUntil", "2021-02-28");

        assertThat(rows(Set.of(), ENROLLED, untilFebruary, REQUEST, MEETING)).hasSize(1);
        assertThat(rows(Set.of(), ENROLLED, untilFebruary, MEETING)).isEmpty();
    }

    @Test
    void whoIsNotInTheCooperationIsNeitherNamedNorCounted() {
        assertThat(rows(Set.of(), ENROLLED, consent(true))).isEmpty();
        assertThat(rows(Set.of(), ENROLLED, consent(false))).isEmpty();
    }

    private static Milestone consent(boolean toSus) {
        return on("2021-01-05", "consent-given", "consentSus", toSus);
    }

    private List<String> rows(Set<CaseNumber> isProtected, Milestone... milestones) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SusReader reader = new SusReader(
                participation -> true,
                number -> {
                    read.add(number);
                    return Optional.of(new PersonalIdentityNumber("199602029846"));
                },
                true);
        SusRows rows = new SusRows(new CsvSheet(out, "rubrik"), reader, isProtected);
        rows.add(Happened.participation(milestones));
        rows.end();
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
