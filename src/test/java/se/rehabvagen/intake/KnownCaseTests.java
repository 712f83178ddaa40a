package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.history.Milestone;

class KnownCaseTests {

    private static final CaseNumber NUMBER = new CaseNumber("LSS-0001");

    private int count;

    private Milestone reached(String day, String key, Map<String, Object> facts) {
        Instant registered = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(++count);
        return new Milestone(
                "m" + count,
                new Milestone.Origin("p", "rehabilitation-case", 1),
                new Milestone.Place(NUMBER, "insats", "vc"),
                key,
                LocalDate.parse(day),
                registered,
                registered,
                facts);
    }

    private static Happened meeting(String day) {
        return new Happened(PastEvent.AVSTAMNINGSMOTE, LocalDate.parse(day), "fysiskt", "", 7);
    }

    private static List<Happened> known(KnownCase there, String day) {
        return CaseStory.of(there, List.of(meeting(day))).known();
    }

    @Test
    void aListMayTellAnEventAsItWasOrAsItWasCorrected() {
        KnownCase there = KnownCase.of(List.of(
                        reached("2021-01-01", "enrolled", Map.of()),
                        reached("2021-01-02", "consent-given", Map.of()),
                        reached("2021-01-03", "sassam-held", Map.of()),
                        reached("2021-03-10", "meeting-held", Map.of("meetingForm", "fysiskt")),
                        reached(
                                "2022-01-01",
                                "corrected",
                                Map.of(
                                        "correctedMilestone", "meeting-held",
                                        "correctedDate", "2021-03-10",
                                        "correctionKind", "nytt_datum",
                                        "newDate", "2021-03-12"))))
                .get(NUMBER);

        assertThat(known(there, "2021-03-10")).hasSize(1);
        assertThat(known(there, "2021-03-12")).hasSize(1);
        assertThat(known(there, "2021-03-11")).isEmpty();
    }

    @Test
    void onlyACaseWhoseLastEndWasTakenBackGoesOn() {
        Milestone enrolled = reached("2021-01-01", "enrolled", Map.of());
        Milestone exit = reached("2021-05-01", "exited", Map.of("exitReason", "studier"));
        Milestone resumed = reached("2021-06-01", "resumed", Map.of("resumeReason", "ny_sjukperiod"));
        Milestone again = reached("2021-09-01", "exited", Map.of("exitReason", "studier"));

        assertThat(KnownCase.of(List.of(enrolled, exit, resumed)).get(NUMBER).isReopened())
                .isTrue();
        assertThat(KnownCase.of(List.of(enrolled, exit, resumed, again))
                        .get(NUMBER)
                        .isReopened())
                .isFalse();
        assertThat(KnownCase.of(List.of(enrolled, exit)).get(NUMBER).isReopened())
                .isFalse();
    }
}
