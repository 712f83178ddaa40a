package se.rehabvagen.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CaseNumber;

class CorrectionsTests {

    private int clock;

    @Test
    void withoutCorrectionsEverythingHolds() {
        Milestone exit = reached("2021-05-01", "exited", "exitReason", "studier");

        assertThat(Corrections.applied(List.of(exit))).containsExactly(exit);
    }

    @Test
    void aDayIsCorrected() {
        List<Milestone> held = Corrections.applied(List.of(
                reached("2021-05-01", "exited", "exitReason", "studier"),
                correction("exited", "2021-05-01", "nytt_datum", "newDate", "2021-04-01")));

        assertThat(held)
                .singleElement()
                .satisfies(exit -> assertThat(exit.occurredOn()).isEqualTo("2021-04-01"));
    }

    @Test
    void aCorrectedDayIsCorrectedAgainByEitherOfItsDays() {
        Milestone meeting = reached("2021-05-01", "meeting-held");
        Milestone first = correction("meeting-held", "2021-05-01", "nytt_datum", "newDate", "2021-04-01");

        assertThat(Corrections.applied(List.of(
                        meeting,
                        first,
                        correction("meeting-held", "2021-04-01", "nytt_datum", "newDate", "2021-03-01"))))
                .extracting(Milestone::occurredOn)
                .containsExactly(LocalDate.of(2021, 3, 1));
        assertThat(Corrections.applied(List.of(
                        meeting,
                        first,
                        correction("meeting-held", "2021-05-01", "nytt_datum", "newDate", "2021-03-02"))))
                .extracting(Milestone::occurredOn)
                .containsExactly(LocalDate.of(2021, 3, 2));
    }

    @Test
    void aValueIsCorrected() {
        List<Milestone> held = Corrections.applied(List.of(
                reached("2021-05-01", "exited", "exitReason", "studier"),
                correction("exited", "2021-05-01", "nytt_varde", "newValue", "arbetssokande")));

        assertThat(held)
                .singleElement()
                .satisfies(exit -> assertThat(exit.text("exitReason")).contains("arbetssokande"));
    }

    @Test
    void theDateOfAPlanIsCorrectedAndGoesWhenItsWayBecomesSjukersattning() {
        Milestone plan = reached("2021-02-01", "plan-set", "planDate", "2021-06-30", "planWay", "studier");
        Milestone later = correction("plan-set", "2021-02-01", "nytt_datum_i_uppgiften", "newDate", "2021-09-30");

        assertThat(Corrections.applied(List.of(plan, later)))
                .singleElement()
                .satisfies(held -> assertThat(held.text("planDate")).contains("2021-09-30"));
        assertThat(Corrections.applied(List.of(
                        plan, later, correction("plan-set", "2021-02-01", "nytt_varde", "newValue", "sjukersattning"))))
                .singleElement()
                .satisfies(held -> assertThat(held.facts()).isEqualTo(Map.of("planWay", "sjukersattning")));
    }

    @Test
    void aPlanGetsItsDateWithItsNewWay() {
        Milestone plan = reached("2021-02-01", "plan-set", "planWay", "sjukersattning");

        assertThat(Corrections.applied(List.of(
                        plan,
                        correction(
                                "plan-set",
                                "2021-02-01",
                                "nytt_varde",
                                "newValue",
                                "studier",
                                "newDate",
                                "2021-09-30"))))
                .singleElement()
                .satisfies(held ->
                        assertThat(held.facts()).isEqualTo(Map.of("planWay", "studier", "planDate", "2021-09-30")));
    }

    @Test
    void whatACorrectionWouldDoIsKnownBeforehand() {
        Milestone exit = reached("2021-05-01", "exited", "exitReason", "studier");
        List<Milestone> one = List.of(exit);

        assertThat(Corrections.effect(one, facts("ogiltig", "2021-05-01")))
                .contains(new Corrections.Effect(exit, Optional.empty()));
        assertThat(Corrections.effect(one, facts("nytt_datum", "2021-05-01")))
                .contains(new Corrections.Effect(exit, Optional.of(exit.on(LocalDate.of(2021, 4, 1)))));
        assertThat(Corrections.effect(one, facts("ogiltig", "2021-05-02"))).isEmpty();
    }

    private static Map<String, Object> facts(String kind, String day) {
        return Map.of(
                "correctedMilestone", "exited", "correctedDate", day, "correctionKind", kind, "newDate", "2021-04-01");
    }

    @Test
    void ofTwoOnOneDayTheOneRegisteredLastIsVoid() {
        Milestone first = reached("2021-05-01", "meeting-held");
        Milestone second = reached("2021-05-01", "meeting-held");

        assertThat(Corrections.applied(List.of(second, correction("meeting-held", "2021-05-01", "ogiltig"), first)))
                .containsExactly(first);
    }

    @Test
    void aCorrectionDoesNotReachWhatIsRegisteredAfterIt() {
        Milestone wrong = reached("2021-05-01", "exited", "exitReason", "studier");
        Milestone correction = correction("exited", "2021-05-01", "ogiltig");
        Milestone right = reached("2021-05-01", "exited", "exitReason", "arbetssokande");

        assertThat(Corrections.applied(List.of(wrong, correction, right))).containsExactly(right);
    }

    @Test
    void aCorrectionThatFitsNothingChangesNothing() {
        Milestone meeting = reached("2021-05-01", "meeting-held");

        assertThat(Corrections.applied(List.of(meeting, correction("meeting-held", "2021-05-02", "ogiltig"))))
                .containsExactly(meeting);
        assertThat(Corrections.applied(List.of(meeting, correction("sassam-held", "2021-05-01", "ogiltig"))))
                .containsExactly(meeting);
    }

    private Milestone correction(String key, String day, String kind, String... facts) {
        Map<String, Object> all =
                new HashMap<>(Map.of("correctedMilestone", key, "correctedDate", day, "correctionKind", kind));
        for (int index = 0; index < facts.length; index += 2) {
            all.put(facts[index], facts[index + 1]);
        }
        return milestone("2022-01-01", "corrected", all);
    }

    private Milestone reached(String day, String key, String... facts) {
        Map<String, Object> all = new HashMap<>();
        for (int index = 0; index < facts.length; index += 2) {
            all.put(facts[index], facts[index + 1]);
        }
        return milestone(day, key, all);
    }

    private Milestone milestone(String day, String key, Map<String, Object> facts) {
        Instant registered = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(clock++);
        return new Milestone(
                "m" + clock,
                new Milestone.Origin("p", "prov", 1),
                new Milestone.Place(new CaseNumber("LSS-0001"), "prov", "vc-norr"),
                key,
                LocalDate.parse(day),
                registered,
                registered,
                facts);
    }
}
