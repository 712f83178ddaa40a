package se.rehabvagen.report.document;

import java.util.List;
import se.rehabvagen.print.CleanText;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;

/** A report with clean texts. */
final class CleanTexts {

    private CleanTexts() {}

    static Report of(Report report) {
        return new Report(
                report.heading(),
                of(report.insats()),
                report.fields().stream().map(CleanTexts::of).toList(),
                report.figures().stream().map(CleanTexts::of).toList(),
                report.tables().stream().map(CleanTexts::of).toList(),
                report.sums(),
                all(report.changes()),
                report.models());
    }

    static Seal of(Seal seal) {
        return new Seal(
                CleanText.of(seal.digest()),
                seal.signatures().stream()
                        .map(one -> new Seal.Signature(
                                CleanText.of(one.capacity()),
                                CleanText.of(one.name()),
                                CleanText.of(one.email()),
                                CleanText.of(one.organisation()),
                                CleanText.of(one.place()),
                                one.day()))
                        .toList());
    }

    private static InsatsFacts of(InsatsFacts facts) {
        return new InsatsFacts(
                facts.version(),
                CleanText.of(facts.name()),
                CleanText.of(facts.funder()),
                facts.start(),
                facts.end(),
                facts.owners().stream()
                        .map(owner ->
                                new InsatsFacts.Owner(CleanText.of(owner.organisation()), CleanText.of(owner.person())))
                        .toList(),
                CleanText.of(facts.chair()),
                CleanText.of(facts.purpose()),
                all(facts.goals()),
                facts.plannedWomen(),
                facts.plannedMen(),
                facts.funds(),
                CleanText.of(facts.plannedImplementation()));
    }

    private static Field of(Field field) {
        return new Field(
                field.key(),
                field.position(),
                CleanText.of(field.heading()),
                CleanText.of(field.answer()),
                field.figures(),
                field.tables());
    }

    private static Figure of(Figure figure) {
        return new Figure(
                figure.key(),
                CleanText.of(figure.label()),
                CleanText.of(figure.definition()),
                figure.unit(),
                figure.from(),
                figure.until(),
                figure.all(),
                figure.women(),
                figure.men(),
                figure.share(),
                figure.previous(),
                figure.change());
    }

    private static Table of(Table table) {
        return new Table(
                table.key(),
                CleanText.of(table.title()),
                table.picture(),
                all(table.columns()),
                table.units(),
                table.rows().stream()
                        .map(row -> new Table.Row(CleanText.of(row.label()), row.cells()))
                        .toList(),
                CleanText.of(table.note()));
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(CleanText::of).toList();
    }
}
