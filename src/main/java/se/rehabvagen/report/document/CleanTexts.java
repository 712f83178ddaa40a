package se.rehabvagen.report.document;

import java.util.List;
import java.util.regex.Pattern;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;

/** Takes out of a report's texts what nobody sees, and what breaks a file or turns the reading direction of what follows. */
final class CleanTexts {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");

    /** Controls, halves of characters, and places in Unicode that never hold any. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private CleanTexts() {}

    static String text(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return DIRECTIONS.matcher(BROKEN.matcher(lines).replaceAll("")).replaceAll("");
    }

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
                text(seal.digest()),
                seal.signatures().stream()
                        .map(one -> new Seal.Signature(
                                text(one.capacity()),
                                text(one.name()),
                                text(one.email()),
                                text(one.organisation()),
                                text(one.place()),
                                one.day()))
                        .toList());
    }

    private static InsatsFacts of(InsatsFacts facts) {
        return new InsatsFacts(
                facts.version(),
                text(facts.name()),
                text(facts.funder()),
                facts.start(),
                facts.end(),
                facts.owners().stream()
                        .map(owner -> new InsatsFacts.Owner(text(owner.organisation()), text(owner.person())))
                        .toList(),
                text(facts.chair()),
                text(facts.purpose()),
                all(facts.goals()),
                facts.plannedWomen(),
                facts.plannedMen(),
                facts.funds(),
                text(facts.plannedImplementation()));
    }

    private static Field of(Field field) {
        return new Field(
                field.key(),
                field.position(),
                text(field.heading()),
                text(field.answer()),
                field.figures(),
                field.tables());
    }

    private static Figure of(Figure figure) {
        return new Figure(
                figure.key(),
                text(figure.label()),
                text(figure.definition()),
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
                text(table.title()),
                table.picture(),
                all(table.columns()),
                table.units(),
                table.rows().stream()
                        .map(row -> new Table.Row(text(row.label()), row.cells()))
                        .toList(),
                text(table.note()));
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(CleanTexts::text).toList();
    }
}
