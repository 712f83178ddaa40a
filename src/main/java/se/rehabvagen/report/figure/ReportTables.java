package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** The tables of one day beside the figures. */
final class ReportTables {

    private static final List<String> WAY = List.of(
            CountName.PARTICIPANTS,
            "sassam_genomford",
            CountName.WITH_MEETING,
            "gemensam_kartlaggning_individer",
            "alr_nagon_gang",
            CountName.EVER_PLAN,
            CountName.EXITED);

    private static final String PENSION = "sjukersattning";

    private final Tally tally;
    private final Tally.Form form;

    ReportTables(Tally tally, Tally.Form form) {
        this.tally = tally;
        this.form = form;
    }

    List<Table> all() {
        return List.of(way(), exitGroups(), exitReasons(), monthsToPlan());
    }

    private Table way() {
        return new Table(
                "vag",
                "Från inskrivning till avslut",
                Table.Picture.FUNNEL,
                List.of("Alla", "Kvinnor", "Män", "Andel"),
                List.of(Unit.PERSONS, Unit.PERSONS, Unit.PERSONS, Unit.PERCENT),
                WAY.stream()
                        .map(key -> row(
                                form.words().figures().get(key).label(),
                                key,
                                Share.of(tally, key, CountName.PARTICIPANTS)))
                        .toList(),
                "Deltagare som har nått steget senast periodens sista dag. Alla behöver inte alla steg.");
    }

    private Table exitGroups() {
        List<String> headings = form.words().exitGroups(form.kind());
        List<Cell> shares = IntStream.range(0, headings.size())
                .mapToObj(index -> Share.wholePercent(tally, CountName.exitGroup(index), CountName.EXITED))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            rows.add(row(headings.get(index), CountName.exitGroup(index), shares.get(index)));
            if (form.kind() != ReportKind.LAGESRAPPORT && isOfPension(headings.get(index))) {
                rows.add(row(
                        "varav sjukersättning",
                        CountName.leaf(PENSION),
                        Share.wholePercent(tally, CountName.leaf(PENSION), CountName.EXITED)));
            }
        }
        return exits("avslutsgrupper", "Avslutade efter anledning", Table.Picture.LYING_BARS, rows, shares);
    }

    private boolean isOfPension(String heading) {
        return Words.heading(form.kind()).apply(form.words().exit(PENSION)).equals(heading);
    }

    private Table exitReasons() {
        List<Table.Row> rows = form.words().exits().entrySet().stream()
                .map(leaf -> row(
                        leaf.getValue().label(),
                        CountName.leaf(leaf.getKey()),
                        Share.wholePercent(tally, CountName.leaf(leaf.getKey()), CountName.EXITED)))
                .toList();
        return exits(
                "avslutsanledningar",
                "Avslutade efter varje registrerad anledning",
                Table.Picture.NONE,
                rows,
                rows.stream().map(row -> row.cells().get(3)).toList());
    }

    private static Table exits(
            String key, String title, Table.Picture picture, List<Table.Row> rows, List<Cell> shares) {
        return new Table(
                key,
                title,
                picture,
                List.of("Alla", "Kvinnor", "Män", "Andel av avslutade"),
                List.of(Unit.PERSONS, Unit.PERSONS, Unit.PERSONS, Unit.WHOLE_PERCENT),
                rows,
                Stream.of("Avslutade från insatsens början till och med periodens sista dag.", Share.note(shares))
                        .filter(sentence -> !sentence.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow());
    }

    private Table monthsToPlan() {
        List<Table.Row> rows = IntStream.range(0, PlanMonths.groups())
                .mapToObj(group -> new Table.Row(PlanMonths.label(group), counts(PlanMonths.name(group))))
                .toList();
        return new Table(
                "manader-till-plan",
                "Månader från inskrivning till första planen",
                Table.Picture.BARS,
                List.of("Alla", "Kvinnor", "Män"),
                List.of(Unit.PERSONS, Unit.PERSONS, Unit.PERSONS),
                rows,
                "Deltagare som har haft en plan för avslut i kraft, i hela månader efter inskrivningen.");
    }

    private Table.Row row(String label, String key, Cell share) {
        return new Table.Row(
                label, Stream.concat(counts(key).stream(), Stream.of(share)).toList());
    }

    private List<Cell> counts(String key) {
        return CountName.ALL_AND_SEXES.stream()
                .map(suffix -> Cell.count(key + suffix, tally.count(key + suffix)))
                .toList();
    }
}
