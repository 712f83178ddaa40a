package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.PastEvent;

class CaseStoryTests {

    private int line = 1;

    private Happened row(String date, String event, String value) {
        return new Happened(PastEvent.of(event).orElseThrow(), LocalDate.parse(date), value, "", ++line);
    }

    private List<Happened> begun() {
        return List.of(
                row("2021-01-01", "inskriven", ""),
                row("2021-01-02", "samtycke", "ja"),
                row("2021-01-03", "sassam", ""));
    }

    private List<Happened> begun(Happened... more) {
        List<Happened> rows = new ArrayList<>(begun());
        rows.addAll(List.of(more));
        return rows;
    }

    private static CaseStory story(List<Happened> rows) {
        return CaseStory.of(KnownCase.none(true), rows);
    }

    private static List<Happened> in(List<Happened> rows) {
        return rows.stream().map(Happened::withoutLine).toList();
    }

    private static KnownCase there(List<Happened> rows) {
        return new KnownCase(in(rows), List.of(), true, false, Instant.EPOCH);
    }

    @Test
    void aCaseThatWasResumedGoesOn() {
        List<Happened> isIn = begun(row("2021-02-01", "avslut", "studier"));
        List<Happened> rows = new ArrayList<>(isIn);
        rows.add(row("2021-03-01", "avstamningsmote", "fysiskt"));
        rows.add(row("2021-04-01", "avslut", "ater_i_arbete"));
        rows.add(row("2021-05-01", "avstamningsmote", "fysiskt"));

        CaseStory story = CaseStory.of(new KnownCase(in(isIn), List.of(), true, true, Instant.EPOCH), rows);

        assertThat(story.known()).hasSize(4);
        assertThat(story.isNew()).isEqualTo(rows.subList(4, 6));
        assertThat(story.errors()).extracting(RowError::text).containsExactly("Händelsen kommer efter avslutet.");
    }

    @Test
    void eventsOfOneDayGoAsTheWorkGoesWhateverTheOrderOfTheRows() {
        List<Happened> rows = new ArrayList<>(List.of(
                row("2021-01-01", "inskriven", ""),
                row("2021-01-01", "samtycke", "ja"),
                row("2021-01-01", "sassam", ""),
                row("2021-01-01", "alr_start", "vagledning"),
                row("2021-01-01", "plan_for_avslut", "2021-06-01"),
                row("2021-01-01", "avslut", "studier")));
        List<Happened> inOrder = List.copyOf(rows);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(story(rows).isNew()).isEqualTo(inOrder);
            assertThat(story(rows).errors()).isEmpty();
        }
    }

    @Test
    void whatRowsThatContradictEachOtherSayDecidesNotTheirOrder() {
        List<List<Happened>> stories = List.of(
                begun(plan("2021-02-01", "2021-09-01"), revised("2021-12-01"), revised("2021-10-01")),
                begun(start("2021-03-01"), row("2021-03-01", "alr_start", "vagledning")),
                begun(row("2021-04-01", "avslut", "studier"), row("2021-04-01", "avslut", "arbetssokande")),
                List.of(
                        row("2021-01-01", "inskriven", ""),
                        row("2021-01-01", "samtycke", "nej"),
                        row("2021-01-01", "samtycke", "ja"),
                        row("2021-01-01", "sassam", "")));

        for (List<Happened> rows : stories) {
            Set<List<Happened>> taken = new HashSet<>();
            for (int seed = 0; seed < 20; seed++) {
                List<Happened> mixed = new ArrayList<>(rows);
                Collections.shuffle(mixed, new Random(seed));
                taken.add(in(story(numbered(mixed)).isNew()));
            }
            assertThat(taken).hasSize(1);
        }
    }

    /** The same rows in a list that holds them in this order. */
    private static List<Happened> numbered(List<Happened> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Happened(
                        rows.get(i).event(),
                        rows.get(i).date(),
                        rows.get(i).value(),
                        rows.get(i).participants(),
                        i + 2))
                .toList();
    }

    @Test
    void whatIsInKeepsItsOrder() {
        List<Happened> isIn = in(begun(
                row("2021-02-01", "plan_for_avslut", "2021-02-15"),
                row("2021-03-01", "plan_reviderad", "2021-12-01"),
                row("2021-03-01", "plan_reviderad", "2021-04-01")));

        assertThat(CaseStory.of(there(isIn), List.of(plan("2021-05-01", "2021-09-01")))
                        .errors())
                .isEmpty();
    }

    private Happened revised(String end) {
        return row("2021-03-01", "plan_reviderad", end);
    }

    @Test
    void theSameRowsAgainAddNothing() {
        List<Happened> rows = begun(
                row("2021-02-01", "avstamningsmote", "digitalt"), row("2021-02-01", "avstamningsmote", "digitalt"));

        CaseStory again = CaseStory.of(there(rows), rows);

        assertThat(again.isNew()).isEmpty();
        assertThat(again.known()).hasSameElementsAs(rows);
        assertThat(again.errors()).isEmpty();
    }

    @Test
    void theSecondOfTwoEqualRowsIsNewIfOneIsIn() {
        List<Happened> rows = begun(
                row("2021-02-01", "avstamningsmote", "digitalt"), row("2021-02-01", "avstamningsmote", "digitalt"));

        CaseStory story = CaseStory.of(there(rows.subList(0, 4)), rows);

        assertThat(story.isNew()).containsExactly(rows.get(4));
    }

    @Test
    void aRowThatBreaksARuleTakesTheLaterRowsWithItNamingTheFirst() {
        Happened wrong = row("2021-02-01", "alr_slut", "slutford");
        Happened meeting = row("2021-01-15", "avstamningsmote", "digitalt");
        Happened exit = row("2021-03-01", "avslut", "studier");

        CaseStory story = story(begun(exit, wrong, meeting));

        assertThat(story.isNew()).hasSize(4).contains(meeting);
        assertThat(story.errors()).extracting(RowError::rad).containsExactly(wrong.line(), exit.line());
        assertThat(story.errors().get(0).text()).isEqualTo("Ingen rehabilitering pågår.");
        assertThat(story.errors().get(1).text()).contains("rad " + wrong.line());
    }

    @Test
    void everyRuleOfOrderIsKept() {
        assertRefused("före inskrivningen", List.of(row("2021-01-02", "samtycke", "ja")));
        assertRefused("före samtycket", List.of(row("2021-01-01", "inskriven", ""), row("2021-01-03", "sassam", "")));
        assertRefused(
                "före samtycket",
                List.of(row("2021-01-01", "inskriven", ""), row("2021-01-03", "avslut", "ater_i_arbete")));
        assertRefused("redan inskrivet", begun(row("2021-02-01", "inskriven", "")));
        assertRefused("redan besvarat", begun(row("2021-02-01", "samtycke", "nej")));
        assertRefused("gäller redan", begun(plan("2021-02-01", "2021-09-01"), plan("2021-03-01", "2021-10-01")));
        assertRefused("gäller redan", begun(plan("2021-02-01", "sjukersattning"), plan("2025-03-01", "2025-10-01")));
        assertRefused("ingen plan", begun(row("2021-02-01", "plan_reviderad", "2021-09-01")));
        assertRefused("ingen plan", begun(row("2021-02-01", "plan_aterkallad", "annat")));
        assertRefused("inte efter den dag", begun(plan("2021-02-01", "2021-02-01")));
        assertRefused("pågår redan", begun(start("2021-02-01"), start("2021-02-02")));
        assertRefused("efter avslutet", begun(row("2021-02-01", "avslut", "studier"), start("2021-02-02")));
    }

    @Test
    void theWayIsNotStraight() {
        List<Happened> rows = begun(
                plan("2021-02-01", "2021-03-01"),
                row("2021-03-05", "plan_reviderad", "2021-04-01"),
                row("2021-04-05", "plan_aterkallad", "annat"),
                plan("2021-04-05", "2021-05-01"),
                plan("2021-05-02", "sjukersattning"),
                start("2021-05-02"),
                row("2021-05-03", "alr_slut", "avbruten"),
                start("2021-05-03"));
        // On one day a rehabilitation ends before the next starts.
        assertThat(story(rows).errors()).isEmpty();
    }

    @Test
    void anExitNeedsNoMapping() {
        assertThat(story(List.of(
                                row("2021-01-01", "inskriven", ""),
                                row("2021-01-01", "samtycke", "ja"),
                                row("2021-01-01", "avslut", "avliden")))
                        .errors())
                .isEmpty();
    }

    @Test
    void whoRefusedOrIsNotEligibleHasNoMoreEvents() {
        List<Happened> refused = List.of(
                row("2021-01-01", "inskriven", ""),
                row("2021-01-02", "samtycke", "nej"),
                row("2021-01-03", "sassam", ""));

        assertThat(story(refused).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("nekat samtycke"));
        assertThat(CaseStory.of(KnownCase.none(false), refused).errors()).hasSize(2);
    }

    @Test
    void aLateRowIsTakenWhereItFitsAndRefusedWhereItDoesNot() {
        List<Happened> isIn = in(begun(start("2021-05-01"), row("2021-06-01", "alr_slut", "slutford")));
        Happened meeting = row("2021-04-01", "avstamningsmote", "fysiskt");
        Happened secondStart = row("2021-04-15", "alr_start", "vagledning");

        CaseStory story = CaseStory.of(there(isIn), List.of(meeting, secondStart));

        assertThat(story.isNew()).containsExactly(meeting);
        assertThat(story.errors()).extracting(RowError::rad).containsExactly(secondStart.line());
    }

    private Happened plan(String date, String end) {
        return row(date, "plan_for_avslut", end);
    }

    private Happened start(String date) {
        return row(date, "alr_start", "arbetstraning");
    }

    private static void assertRefused(String reason, List<Happened> rows) {
        assertThat(story(rows).errors())
                .isNotEmpty()
                .first()
                .satisfies(error -> assertThat(error.text()).contains(reason));
    }
}
