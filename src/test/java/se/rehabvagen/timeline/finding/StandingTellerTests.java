package se.rehabvagen.timeline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;

class StandingTellerTests {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private static final String BEGUN = "enrolled consent-given sassam-held ";

    /** Milestones a week apart, as {@code key} or {@code key:fact=value}. */
    private static List<Seen> reached(String keys) {
        String[] words = keys.strip().split("\\s+");
        return IntStream.range(0, words.length)
                .mapToObj(i -> new Seen(milestone(words[i], i), false))
                .toList();
    }

    private static Milestone milestone(String word, int week) {
        String[] parts = word.split("[:=]");
        Instant at = FIRST.plusWeeks(week).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Milestone(
                "m" + week,
                new Milestone.Origin("p", "process", 1),
                new Milestone.Place(new CaseNumber("CASE-1"), "insats", "unit"),
                parts[0],
                FIRST.plusWeeks(week),
                at,
                at,
                parts.length < 3 ? Map.of() : Map.of(parts[1], parts[2]));
    }

    private static Outlook outlook(Organisation reader, boolean isTold) {
        return new Outlook(reader, TODAY, isTold, true, Instant.MIN);
    }

    private static Standing tell(String keys) {
        return StandingTeller.of(reached(keys), outlook(Organisation.FK, true));
    }

    @ParameterizedTest
    @CsvSource({
        "enrolled, Väntar på samtycke, 2021-03-01",
        "enrolled consent-given, Kartläggs, 2021-03-08",
        "enrolled consent-given sassam-held, 'Kartlagd, plan saknas', 2021-03-15",
        "not-eligible, Uppfyllde inte urvalet 2021-03-01, 2021-03-01",
        "enrolled consent-refused, Nekade samtycke 2021-03-08, 2021-03-08",
        "enrolled consent-given exited, Avslutat 2021-03-15, 2021-03-15",
        "enrolled consent-given exited died, Avliden 2021-03-22, 2021-03-22",
        "enrolled consent-given left, Lämnade insatsen 2021-03-15, 2021-03-15",
        "enrolled consent-given exited resumed, Kartläggs, 2021-03-08",
        "enrolled consent-given exited resumed exited, Avslutat 2021-03-29, 2021-03-29",
        "enrolled consent-given exited left resumed, Avslutat 2021-03-15, 2021-03-15"
    })
    void fromTheBeginningToTheEnd(String keys, String text, LocalDate since) {
        assertThat(tell(keys).text()).isEqualTo(text);
        assertThat(tell(keys).since()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "plan-set:planDate=2021-12-01, Plan för avslut 2021-12-01",
        "plan-set:planDate=2021-09-01, Plan för avslut 2021-09-01",
        "plan-set:planDate=2021-08-31, Planen förföll 2021-08-31",
        "plan-set:planDate=2021-08-31 plan-lapsed, Planen förföll 2021-08-31",
        "plan-set:planDate=2021-08-31 plan-revised:planDate=2021-12-01, Plan för avslut 2021-12-01",
        "plan-set:planDate=2021-12-01 plan-recalled, 'Kartlagd, plan saknas'",
        "plan-set:planWay=sjukersattning, 'Plan för avslut, sjukersättning'",
        "plan-set, Plan för avslut",
        "alr-started, Rehabilitering pågår",
        "alr-started alr-ended, 'Kartlagd, plan saknas'",
        "alr-started alr-ended alr-started, Rehabilitering pågår",
        "gk-requested, Gemensam kartläggning begärd",
        "gk-requested gk-first-meeting, Gemensam kartläggning pågår",
        "gk-requested gk-declined, 'Kartlagd, plan saknas'",
        "gk-requested gk-first-meeting gk-held, 'Kartlagd, plan saknas'",
        "meeting-called:plannedMeetingDate=2021-09-10, Kallad till avstämningsmöte 2021-09-10",
        "meeting-called meeting-held, 'Kartlagd, plan saknas'",
        "long-term-benefit-assessed, Sjukpenning på lång sikt",
        "long-term-benefit-assessed long-term-benefit-cleared, 'Kartlagd, plan saknas'",
        "long-term-benefit-assessed plan-set:planDate=2021-12-01, Plan för avslut 2021-12-01",
        "plan-set:planDate=2021-12-01 alr-started, Plan för avslut 2021-12-01 · rehabilitering pågår",
        "plan-set:planDate=2021-08-01 long-term-benefit-assessed, Planen förföll 2021-08-01 · sjukpenning på lång sikt"
    })
    void onTheWay(String keys, String text) {
        assertThat(tell(BEGUN + keys).text()).isEqualTo(text);
    }

    @Test
    void whatWasBegunBeforeTheCaseWentOnElsewhereDoesNotGoOn() {
        List<Seen> seen = reached(BEGUN + "gk-requested meeting-called");
        Instant later = FIRST.plusWeeks(10).atTime(9, 0).toInstant(ZoneOffset.UTC);

        assertThat(StandingTeller.of(seen, new Outlook(Organisation.FK, TODAY, true, true, later))
                        .text())
                .isEqualTo("Kartlagd, plan saknas");
        assertThat(StandingTeller.of(seen, new Outlook(Organisation.FK, TODAY, true, false, Instant.MIN))
                        .phases())
                .containsExactly(Phase.MEETING);
    }

    @Test
    void whoIsToldNothingReadsNothingOfTheWay() {
        assertThat(StandingTeller.of(reached("enrolled consent-given"), outlook(Organisation.REGION, false))
                        .text())
                .isEqualTo("Inget utbyte med Försäkringskassan");
        assertThat(StandingTeller.of(List.of(), outlook(Organisation.AF, false)).text())
                .isEqualTo("Inget pågår just nu");
        assertThat(StandingTeller.of(reached("enrolled"), outlook(Organisation.REGION, false))
                        .text())
                .isEqualTo("Väntar på samtycke");
    }

    @Test
    void onlyWhatStandsInTheLineIsToldOfOthers() {
        List<Seen> seen = new ArrayList<>(reached("enrolled consent-given"));
        seen.add(new Seen(milestone("sassam-held", 5), true));
        seen.add(new Seen(milestone("plan-set:planDate=2021-12-01", 6), true));

        assertThat(StandingTeller.of(seen, outlook(Organisation.REGION, true)).told())
                .containsExactly(new Standing.Told("m6", "process", Set.of("planDate")));
    }

    /** Whatever happened, in whatever order it is read: one line that says something, the same each time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyCaseStandsSomewhere(long seed) {
        Random random = new Random(seed);
        List<String> keys = List.of(
                "exited",
                "resumed",
                "left",
                "died",
                "plan-set:planDate=2021-10-01",
                "plan-recalled",
                "alr-started",
                "alr-ended",
                "gk-requested",
                "gk-held",
                "meeting-called",
                "meeting-held",
                "long-term-benefit-assessed",
                "sassam-held");
        StringBuilder story = new StringBuilder("enrolled consent-given ");
        for (int i = random.nextInt(15); i > 0; i--) {
            story.append(keys.get(random.nextInt(keys.size()))).append(' ');
        }
        List<Seen> seen = reached(story.toString());
        List<Seen> shuffled = new ArrayList<>(seen);
        Collections.shuffle(shuffled, random);

        for (Organisation reader : Insight.READERS) {
            Standing standing = StandingTeller.of(seen, outlook(reader, true));
            assertThat(standing)
                    .as("seed %d: %s", seed, story)
                    .isEqualTo(StandingTeller.of(shuffled, outlook(reader, true)));
            assertThat(standing.text()).isNotBlank();
            assertThat(standing.phases()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(standing.phases().stream().filter(Phase::isClosed).count())
                    .isEqualTo(standing.isClosed() ? 1 : 0);
            assertThat(standing.phases()).allMatch(phase -> phase.isKnownTo(reader) || reader == Organisation.AF);
        }
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }
}
