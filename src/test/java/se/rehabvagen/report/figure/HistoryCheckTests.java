package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.figure.Reached.enrolled;
import static se.rehabvagen.report.figure.Reached.known;
import static se.rehabvagen.report.figure.Reached.on;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rehabvagen.history.Milestone;

/** A broken history is found before anybody signs what is counted from it. */
class HistoryCheckTests {

    private final List<Milestone> reached =
            new ArrayList<>(List.of(enrolled("2021-01-10"), on("2021-01-20", "consent-given")));

    @Test
    void anOrdinaryCaseIsRight() {
        reached.add(on("2021-02-01", "meeting-held"));
        reached.add(on("2021-03-01", "meeting-held"));
        reached.add(exit("2021-04-01"));
        reached.add(on("2021-10-01", "followed-up"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void whoWasNotEligibleIsNobodyAndNoProblem() {
        reached.clear();
        reached.add(on("2021-01-10", "not-eligible"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void anExitWithoutAnEnrolmentIsFound() {
        reached.clear();
        reached.add(exit("2021-04-01"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text()).contains("ingen inskrivning", "Avslutade");
            assertThat(problem.cases()).containsExactly("LSS-0001");
        });
    }

    @Test
    void aMilestoneThatIsThereTwiceInEveryRespectIsFound() {
        Milestone meeting = on("2021-02-01", "meeting-held");
        reached.add(meeting);
        reached.add(again(meeting));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .isEqualTo("”Avstämningsmöte hållet” 2021-02-01 finns mer än en gång."
                                + " Talet ”Avstämningsmöten” påverkas."));
    }

    @Test
    void whatCanBeOnceAndIsTwiceIsFoundUntilOneIsTakenAway() {
        reached.add(on("2021-02-20", "consent-given"));
        assertThat(problems()).hasSize(1);

        reached.add(on(
                "2021-03-01",
                "corrected",
                "correctedMilestone",
                "consent-given",
                "correctedDate",
                "2021-02-20",
                "correctionKind",
                "ogiltig"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void twoExitsNeedThatTheCaseWasResumed() {
        reached.add(exit("2021-04-01"));
        reached.add(exit("2021-06-01"));
        assertThat(problems()).hasSize(1);

        reached.add(known("2021-05-01", on("2021-05-01", "resumed", "resumeReason", "ny_sjukperiod")));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whoHasEndedMayDie() {
        reached.add(exit("2021-04-01"));
        reached.add(on("2021-06-01", "died"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void workOnACaseThatHasEndedIsFound() {
        reached.add(exit("2021-04-01"));
        reached.add(on("2021-04-02", "plan-set", "planDate", "2021-08-01"));

        assertThat(problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.text()).contains("Plan för avslut satt", "2021-04-02", "avslutat"));
    }

    private List<Problem> problems() {
        return new HistoryCheck(RuleFile.words()).of(List.of(CaseFile.of("LSS-0001", reached)));
    }

    private static Milestone exit(String day) {
        return on(day, "exited", "exitReason", "studier");
    }

    private static Milestone again(Milestone milestone) {
        return new Milestone(
                UUID.randomUUID().toString(),
                milestone.origin(),
                milestone.place(),
                milestone.key(),
                milestone.occurredOn(),
                milestone.reachedAt(),
                milestone.recordedAt(),
                milestone.facts());
    }
}
