package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Table.Picture;
import se.rehabvagen.report.paper.Unit;

/** The numbers of the sample reports. */
final class SampleNumbers {

    private SampleNumbers() {}

    static List<Figure> figures() {
        return List.of(
                figure(
                        "deltagare",
                        "Deltagare",
                        "Personer som skrivits in, bedömts höra till målgruppen och samtyckt.",
                        626,
                        462,
                        164,
                        "100.0",
                        598),
                figure(
                        "med_avstamningsmote",
                        "Har haft minst ett avstämningsmöte",
                        "Deltagare med minst ett hållet möte.",
                        301,
                        224,
                        77,
                        "48.1",
                        252),
                figure("avslutade", "Avslutade", "Deltagare vars sjukfall har avslutats.", 225, 163, 62, "35.9", 171),
                figure(
                        "plan_for_avslut_pagaende",
                        "Plan för avslut, pågående sjukfall",
                        "Deltagare utan avslut med en gällande plan med datum, eller där sjukersättning är aktuell.",
                        167,
                        126,
                        41,
                        "26.7",
                        170),
                figure(
                        "mal_uppnatt",
                        "Målet uppnått",
                        "Avslutade och de som har en gällande plan.",
                        392,
                        289,
                        103,
                        "62.6",
                        341),
                figure(
                        "sjukpenning_lang_tid",
                        "Sjukpenning för lång tid är rätt ersättning",
                        "Deltagare utan avslut och plan som bedömts så.",
                        36,
                        24,
                        12,
                        "5.8",
                        31),
                new Figure(
                        "alr_paborjade_i_perioden",
                        "Har påbörjat arbetslivsinriktad rehabilitering under perioden",
                        "Deltagare, inte försök, med en start i perioden.",
                        Unit.PERSONS,
                        SampleReports.HALF_YEAR,
                        SampleReports.END,
                        Cell.count("alr", 18),
                        Cell.count("alr-kvinnor", 14),
                        Cell.count("alr-man", 4),
                        number("2.9"),
                        Cell.count("alr-forra", 22),
                        number("-4")),
                new Figure(
                        "sjukskrivning_ar_i_snitt",
                        "Sjukskrivning före inskrivning, i snitt",
                        "Medelvärdet av tiden från sjukskrivningens första dag till inskrivningen.",
                        Unit.YEARS,
                        null,
                        SampleReports.END,
                        number("4.8"),
                        number("4.9"),
                        number("4.5"),
                        Cell.EMPTY,
                        number("4.8"),
                        number("0.0")));
    }

    private static Figure figure(
            String key, String label, String definition, long all, long women, long men, String share, long previous) {
        return new Figure(
                key,
                label,
                definition,
                Unit.PERSONS,
                null,
                SampleReports.END,
                Cell.count(key, all),
                Cell.count(key + "-kvinnor", women),
                Cell.count(key + "-man", men),
                number(share),
                Cell.count(key + "-forra", previous),
                number(String.valueOf(all - previous)));
    }

    static Cell number(String number, String... counts) {
        return Cell.of(new BigDecimal(number), counts);
    }

    static List<Table> tables() {
        return List.of(attainment(), way(), reasons(), bySex());
    }

    private static Table attainment() {
        return new Table(
                "maluppfyllelse",
                "Måluppfyllelse över tid",
                Picture.LINES,
                List.of("Målet uppnått", "Målet uppnått eller sjukpenning för lång tid", "Antal som nått målet"),
                List.of(Unit.PERCENT, Unit.PERCENT, Unit.PERSONS),
                List.of(
                        row("31 okt 2020", number("18.2"), number("20.1"), Cell.count("m1", 61)),
                        row("30 apr 2021", number("39.4"), number("42.8"), Cell.count("m2", 190)),
                        row("31 okt 2021", number("57.0"), number("62.2"), Cell.count("m3", 341)),
                        row("30 apr 2022", number("62.6"), number("68.4"), Cell.count("m4", 392))),
                "Andel av alla deltagare vid slutet av varje rapportperiod.");
    }

    private static Table way() {
        return new Table(
                "vagen",
                "Vägen från inskrivning till avslut",
                Picture.FUNNEL,
                List.of("Deltagare"),
                List.of(Unit.PERSONS),
                List.of(
                        row("Inskrivna", Cell.count("deltagare", 626)),
                        row("Kartlagda enligt SASSAM", Cell.count("sassam", 611)),
                        row("Har haft avstämningsmöte", Cell.count("med_avstamningsmote", 301)),
                        row("Har haft en plan för avslut", Cell.count("plan-nagon-gang", 288)),
                        row("Avslutade", Cell.count("avslutade", 225))),
                "");
    }

    private static Table reasons() {
        return new Table(
                "avslutsanledningar",
                "Avslutsanledningar",
                Picture.LYING_BARS,
                List.of("Antal", "Andel av avslutade"),
                List.of(Unit.PERSONS, Unit.PERCENT),
                List.of(
                        row(
                                "Åter i arbete, aktivt arbetssökande eller studier",
                                Cell.count("arbete", 97),
                                number("43", "arbete", "avslutade")),
                        row(
                                "Sjukersättning eller aktivitetsersättning",
                                Cell.count("sjukersattning", 62),
                                number("28", "sjukersattning", "avslutade")),
                        row(
                                "Inte längre rätt till sjukpenning",
                                Cell.count("ej-nedsatt", 28),
                                number("12", "ej-nedsatt", "avslutade")),
                        row(
                                "Annan förmån inom Försäkringskassan",
                                Cell.count("annan-forman", 24),
                                number("11", "annan-forman", "avslutade")),
                        row(
                                "Försäkringsvillkor inte uppfyllda",
                                Cell.count("villkor", 14),
                                number("6", "villkor", "avslutade"))),
                "Avrundade andelar summerar till 100.");
    }

    private static Table bySex() {
        return new Table(
                "per-kon",
                "Planer, möten och avslut efter kön",
                Picture.BARS,
                List.of("Kvinnor", "Män"),
                List.of(Unit.PERCENT, Unit.PERCENT),
                List.of(
                        row("Har haft avstämningsmöte", number("48.5"), number("47.0")),
                        row("Har en gällande plan", number("27.3"), number("25.0")),
                        row("Avslutade", number("35.3"), number("37.8")),
                        row("Har påbörjat rehabilitering", number("3.0", "alr-kvinnor"), number("2.4", "alr-man"))),
                "Andel av kvinnorna och av männen.");
    }

    static Table.Row row(String label, Cell... cells) {
        return new Table.Row(label, List.of(cells));
    }

    /** A small table under another title. */
    static Table named(String title) {
        return new Table(
                "prov",
                title,
                Picture.NONE,
                List.of("Antal"),
                List.of(Unit.PERSONS),
                List.of(row("Alla", Cell.count("a", 7))),
                "");
    }

    /** A small picture of some numbers. */
    static Table drawn(Picture picture, Cell... cells) {
        return new Table(
                "prov",
                "Prov",
                picture,
                List.of("Antal"),
                List.of(Unit.PERSONS),
                IntStream.range(0, cells.length)
                        .mapToObj(at -> row("Rad " + (at + 1), cells[at]))
                        .toList(),
                "");
    }
}
