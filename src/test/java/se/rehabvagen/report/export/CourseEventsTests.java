package se.rehabvagen.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.export.Happened.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Step;

class CourseEventsTests {

    private static final String NOON = "2021-03-01T11:00:00Z";

    @Test
    void inOneMomentTheOldEndsTheMilestoneIsReachedAndTheNextBegins() {
        assertThat(told(
                        List.of(
                                step("Håll mötet", "2021-02-01T11:00:00Z", NOON, false),
                                step("Planera nästa steg", NOON, null, false)),
                        on("2021-03-01", "meeting-held")))
                .containsExactly(
                        "Håll mötet start 1",
                        "Håll mötet complete 1",
                        "meeting-held complete 3",
                        "Planera nästa steg start 2");
    }

    @Test
    void theInnerStepEndsBeforeTheOneAroundIt() {
        assertThat(told(List.of(
                        step("Avstämningsmöte", "2021-02-01T11:00:00Z", NOON, false),
                        step("Håll mötet", "2021-02-01T11:00:00Z", NOON, false))))
                .containsExactly(
                        "Avstämningsmöte start 1",
                        "Håll mötet start 2",
                        "Håll mötet complete 2",
                        "Avstämningsmöte complete 1");
    }

    @Test
    void aStepOfNoLengthBeginsBeforeItEnds() {
        assertThat(told(List.of(step("Sätt plan", NOON, NOON, false), step("Se över planen", NOON, NOON, true))))
                .containsExactly(
                        "Sätt plan start 1",
                        "Sätt plan complete 1",
                        "Se över planen start 2",
                        "Se över planen ate_abort 2");
    }

    @Test
    void whatWasRegisteredLaterStandsOnTheDayOnWhichItHappened() {
        Milestone late = on("2021-03-05", "exited").on(LocalDate.of(2021, 2, 26));

        assertThat(CourseEvents.of(List.of(), List.of(late), key -> key))
                .extracting(LoggedEvent::at)
                .containsExactly(Instant.parse("2021-02-25T23:00:00Z"));
    }

    @Test
    void aMomentIsWrittenAsTheClockStoodInSweden() {
        assertThat(EventTime.written(Instant.parse("2021-03-28T00:59:59Z"))).isEqualTo("2021-03-28T01:59:59.000+01:00");
        assertThat(EventTime.written(Instant.parse("2021-03-28T01:00:00Z"))).isEqualTo("2021-03-28T03:00:00.000+02:00");
        assertThat(EventTime.written(Instant.EPOCH)).isEqualTo("1970-01-01T01:00:00.000+01:00");
    }

    private static Step step(String name, String start, @Nullable String end, boolean isBrokenOff) {
        return new Step(
                name,
                Step.Kind.TASK,
                Organisation.FK,
                Instant.parse(start),
                end == null ? null : Instant.parse(end),
                isBrokenOff);
    }

    private static List<String> told(List<Step> steps, Milestone... milestones) {
        return CourseEvents.of(steps, List.of(milestones), key -> key).stream()
                .map(event -> "%s %s %d".formatted(event.name(), event.phase().standard(), event.instance()))
                .toList();
    }
}
