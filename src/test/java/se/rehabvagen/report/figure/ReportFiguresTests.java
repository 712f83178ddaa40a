package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Table;

/** The figures of the reference project's own reports. */
class ReportFiguresTests {

    private static final List<CaseFile> CASES = ReferenceMilestones.byCase().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> CaseFile.of(each.getKey(), each.getValue()))
            .toList();

    static Stream<JsonNode> expected() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        new ObjectMapper()
                .readTree(ReportFiguresTests.class.getResourceAsStream("/langa-sjukfall/expected.json"))
                .forEach(entries::add);
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void theLagesrapportSaysWhatTheEventsSay(JsonNode expected) {
        Findings findings = lagesrapport(
                expected.get("rapportperiod_fran").asText(), expected.get("per").asText());

        Map<String, BigDecimal> figures = new TreeMap<>();
        findings.figures()
                .forEach(figure -> figures.put(figure.key(), figure.all().value()));
        figures.put("kvinnor", figure(findings, "deltagare").women().value());
        figures.put("man", figure(findings, "deltagare").men().value());
        expected.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                assertThat(figures.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualByComparingTo(field.getValue().asText());
            }
        });
        expected.get("avslutsanledningar")
                .properties()
                .forEach(reason -> assertThat(figures.get("avslutsanledningar." + reason.getKey()))
                        .as(reason.getKey())
                        .isEqualByComparingTo(reason.getValue().asText()));
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void theSlutrapportSaysWhatWasPublishedWhereThatAddsUp() {
        Findings findings = of(ReportKind.SLUTRAPPORT, "2020-05-01", "2022-04-30", Optional.empty());

        assertThat(row(figure(findings, "deltagare"))).isEqualTo("626 462 164 100.0");
        assertThat(row(figure(findings, "avslutade"))).startsWith("225 ");
        assertThat(row(figure(findings, "plan_for_avslut_pagaende"))).startsWith("167 ");
        assertThat(row(figure(findings, "mal_uppnatt"))).startsWith("392 ").endsWith(" 62.6");
        assertThat(row(figure(findings, "sjukpenning_lang_tid"))).startsWith("36 ");
        assertThat(row(figure(findings, "mal_inkl_lang_tid")))
                .startsWith("428 ")
                .endsWith(" 68.4");
        assertThat(figure(findings, "sjukskrivning_ar_i_snitt").all().value()).isEqualByComparingTo("4.8");
        assertThat(table(findings, "avslutsgrupper").rows().stream()
                        .map(row -> row.label() + ": " + row.cells().get(0).value() + " "
                                + row.cells().get(3).value()))
                .containsExactly(
                        "Åter i arbete eller arbetssökande: 97 43",
                        "Annan ersättning: 85 38",
                        "varav sjukersättning: 62 28",
                        "Försäkringsvillkor ej uppfyllda: 16 7",
                        "Inte längre rätt till sjukpenning: 27 12");
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.changes()).isEmpty();
    }

    /** The funder has both copies of the last day, and subtracts one from the other. */
    @Test
    void theCopiesOfTheLastLagesrapportAndOfTheSlutrapportTellNothingTogether() {
        SmallCells smallCells = new SmallCells(count -> count >= 5);
        Report last = paper(ReportKind.LAGESRAPPORT, "2021-11-01");
        Report whole = paper(ReportKind.SLUTRAPPORT, "2020-05-01");

        Set<String> hidden = smallCells.hiddenCounts(whole, List.of(last));

        Attacker attacker = new Attacker(together(whole.hiding(hidden), last.hiding(smallCells.hiddenCounts(last))));
        assertThat(hidden).isNotEmpty();
        assertThat(attacker.told()).doesNotContainAnyElementsOf(hidden);
    }

    private static Report paper(ReportKind kind, String from) {
        Period period = new Period(LocalDate.parse(from), LocalDate.of(2022, 4, 30));
        Findings findings = of(kind, from, "2022-04-30", Optional.empty());
        return Papers.report(kind, findings, period, Instant.EPOCH);
    }

    /** Both on one paper; the groups of the exits are others in the second, and stay out. */
    private static Report together(Report one, Report other) {
        return new Report(
                one.heading(),
                one.insats(),
                List.of(),
                Stream.concat(one.figures().stream(), other.figures().stream()).toList(),
                Stream.concat(
                                one.tables().stream(),
                                other.tables().stream()
                                        .filter(table -> !table.key().equals("avslutsgrupper")))
                        .toList(),
                Stream.concat(
                                one.sums().stream(),
                                other.sums().stream()
                                        .filter(sum -> ShownSums.all(sum).noneMatch(CountName::isOfExitGroup)))
                        .distinct()
                        .toList(),
                List.of(),
                one.models());
    }

    static Figure figure(Findings findings, String key) {
        return findings.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Table table(Findings findings, String key) {
        return findings.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String row(Figure figure) {
        return Stream.of(figure.all(), figure.women(), figure.men(), figure.share())
                .map(Cell::value)
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static Findings lagesrapport(String from, String until) {
        return of(ReportKind.LAGESRAPPORT, from, until, Optional.empty());
    }

    private static Findings of(ReportKind kind, String from, String until, Optional<Frozen> previous) {
        return new Assembly(Papers.INSATS, new Tally.Form(RuleFile.words(), kind), CASES)
                .of(new Period(LocalDate.parse(from), LocalDate.parse(until)), previous);
    }
}
