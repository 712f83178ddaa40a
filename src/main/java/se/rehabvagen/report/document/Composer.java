package se.rehabvagen.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rehabvagen.report.document.Block.Paragraph;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;

/** Lays a report out: what stands where, in words, tables and pictures. */
final class Composer {

    private final Report report;
    private final Optional<Seal> seal;

    /** Both with clean texts. */
    Composer(Report report, Optional<Seal> seal) {
        this.report = report;
        this.seal = seal;
    }

    Layout layout() {
        Heading heading = report.heading();
        return new Layout(
                title(heading),
                report.insats().name(),
                Wording.period(heading.from(), heading.until()),
                Sealing.mark(heading, seal),
                Sealing.status(heading, seal),
                report.fields().stream().map(this::part).toList(),
                changes(),
                definitions());
    }

    static String title(Heading heading) {
        String kind = heading.kind().swedish();
        String which = heading.kind() == ReportKind.LAGESRAPPORT
                ? kind + " " + heading.number() + " av " + heading.of()
                : kind;
        return heading.version() > 1 ? which + ", version " + heading.version() : which;
    }

    private Layout.Part part(Field field) {
        List<Block> figures = Grids.figures(field.figures().stream()
                .flatMap(key -> report.figure(key).stream())
                .toList());
        List<Block> tables = field.tables().stream()
                .flatMap(key -> report.table(key).stream())
                .flatMap(table -> table(table).stream())
                .toList();
        return new Layout.Part(
                field.key(),
                field.position(),
                field.heading(),
                field.answer().strip().replaceAll("\\s*\\n\\s*", " "),
                FieldKeys.isFact(field.key()),
                answer(field, figures.isEmpty() && tables.isEmpty()),
                figures,
                tables);
    }

    /** What was written; a dash where the field would be empty. */
    private List<Block> answer(Field field, boolean isAlone) {
        List<Block> answer = new ArrayList<>(Layout.paragraphs(field.answer()));
        if (field.key().equals("signature")) {
            answer.addAll(Sealing.signatures(seal));
        }
        if (answer.isEmpty() && isAlone) {
            answer.add(new Paragraph(Block.Look.PLAIN, Wording.NONE));
        }
        return List.copyOf(answer);
    }

    /** A table, under its picture if it has one. */
    static List<Block> table(Table table) {
        Optional<Block.Picture> picture = Pictures.of(table);
        List<Block> blocks = new ArrayList<>(picture.stream().toList());
        blocks.addAll(Grids.table(table, picture.isPresent() ? "Talen i bilden" : table.title()));
        return blocks;
    }

    private List<Block> changes() {
        if (report.heading().isForFunder()) {
            return List.of(new Paragraph(Block.Look.PLAIN, "Visas inte i finansiärens exemplar."));
        }
        return report.changes().isEmpty()
                ? List.of(new Paragraph(Block.Look.PLAIN, "Inga sena registreringar eller rättelser."))
                : report.changes().stream()
                        .flatMap(change -> Layout.paragraphs(change).stream())
                        .toList();
    }

    private List<Block> definitions() {
        List<Block> blocks = new ArrayList<>();
        if (!report.figures().isEmpty()) {
            blocks.add(Grids.definitions(report.figures()));
        }
        blocks.add(new Paragraph(
                Block.Look.NOTE,
                "Siffrorna räknades fram " + Wording.moment(report.heading().computedAt()) + ", med version "
                        + report.insats().version() + " av insatsens uppgifter."));
        if (!report.models().isEmpty()) {
            blocks.add(new Paragraph(Block.Look.NOTE, "De bygger på dessa processer och regler: " + models() + "."));
        }
        return blocks;
    }

    private String models() {
        return report.models().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(model -> model.getKey() + " version " + model.getValue())
                .collect(Collectors.joining(", "));
    }
}
