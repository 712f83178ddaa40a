package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.history.Milestone;

/** What must be true of the figures of any project, each seed being one. */
class FigureLawsTests {

    private static final int CASES = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPeriodSplitInTwoAddsUp(long seed) {
        List<CaseSummary> participants = participants(seed);
        LocalDate first = RandomHistory.START.plusDays(40);
        for (int split = 0; split < 200; split += 23) {
            LocalDate middle = first.plusDays(split);
            LocalDate last = middle.plusDays(100);
            // Who takes part later brings along meetings of before: the early part is asked for the same people.
            List<CaseSummary> known = participants.stream()
                    .filter(participant -> !middle.isBefore(participant.participantFrom()))
                    .toList();
            Counts early = sum(known, first, middle);
            Counts late = sum(known, middle.plusDays(1), last);
            Counts whole = sum(known, first, last);

            assertThat(whole.newWithMeeting()).isEqualTo(early.newWithMeeting() + late.newWithMeeting());
            assertThat(whole.rehabilitationStarted())
                    .isBetween(
                            Math.max(early.rehabilitationStarted(), late.rehabilitationStarted()),
                            early.rehabilitationStarted() + late.rehabilitationStarted());
            assertThat(whole.rehabilitationEnded())
                    .isBetween(
                            Math.max(early.rehabilitationEnded(), late.rehabilitationEnded()),
                            early.rehabilitationEnded() + late.rehabilitationEnded());
            assertThat(whole.withMeeting()).isEqualTo(late.withMeeting());
            assertThat(whole.exits()).isEqualTo(late.exits());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfReadingDoesNotMatter(long seed) {
        for (int index = 0; index < CASES; index++) {
            List<Milestone> milestones = RandomHistory.of(seed * CASES + index, "prov", "LSS-" + index);
            List<Milestone> shuffled = new ArrayList<>(milestones);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(CaseSummary.of(shuffled))
                    .as("case %s of seed %s", index, seed)
                    .isEqualTo(CaseSummary.of(milestones));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyIsCountedTwice(long seed) {
        for (CaseSummary participant : participants(seed)) {
            for (int day = 0; day < RandomHistory.DAYS + 100; day += 7) {
                LocalDate on = RandomHistory.START.plusDays(day);
                Counts counts = Counts.of(participant, new Period(RandomHistory.START, on));
                long exited = counts.exits().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();

                assertThat(exited + counts.plans() + counts.longTerm()).isLessThanOrEqualTo(1);
                assertThat(exited + counts.plans() + counts.lapsed()).isLessThanOrEqualTo(1);
                assertThat(counts.rehabilitationStarted()).isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<CaseSummary> participants(long seed) {
        return LongStream.range(0, CASES)
                .mapToObj(index -> RandomHistory.of(seed * CASES + index, "prov", "LSS-" + index))
                .flatMap(milestones -> CaseSummary.of(milestones).stream())
                .toList();
    }

    private static Counts sum(List<CaseSummary> participants, LocalDate from, LocalDate until) {
        return participants.stream()
                .map(participant -> Counts.of(participant, new Period(from, until)))
                .reduce(Counts.NONE, Counts::plus);
    }
}
