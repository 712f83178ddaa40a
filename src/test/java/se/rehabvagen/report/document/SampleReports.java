package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.FieldKeys;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Seal;

/** Reports as a project of 626 participants would write them. */
final class SampleReports {

    static final LocalDate START = LocalDate.of(2020, 5, 1);
    static final LocalDate HALF_YEAR = LocalDate.of(2021, 11, 1);
    static final LocalDate END = LocalDate.of(2022, 4, 30);

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("insatsName", "Insatsens namn"),
            Map.entry("owner1", "Insatsägare 1"),
            Map.entry("owner2", "Insatsägare 2"),
            Map.entry("totalPeriod", "Hela projekttiden"),
            Map.entry("reportPeriod", "Perioden som rapporten gäller"),
            Map.entry("reportNumber", "Lägesrapportens nummer"),
            Map.entry("activities", "Halvårets aktiviteter, mål för mål"),
            Map.entry("meetings", "Möten i projektgrupp och styrgrupp"),
            Map.entry("deviations", "Avvikelser från ansökan och deras orsaker"),
            Map.entry("budgetInLine", "Följer utfallet budgeten?"),
            Map.entry("budgetWhy", "Varför utfallet inte följer budgeten"),
            Map.entry("participants", "Deltagare, planerat och faktiskt antal"),
            Map.entry("belowPlanWhy", "Varför deltagarna är färre än planerat"),
            Map.entry("sexDistribution", "Könsfördelning och jämställdhet"),
            Map.entry("comingActivities", "Kommande aktiviteter"),
            Map.entry("livelihood", "Deltagarnas försörjning och sysselsättning"),
            Map.entry("implementation", "Läget i förhållande till planerad implementering"),
            Map.entry("signature", "Underskrift"),
            Map.entry("purpose", "Insatsens syfte"),
            Map.entry("goalsReached", "Är målen uppnådda?"),
            Map.entry("goalsComment", "Kommentar till måluppfyllelsen"),
            Map.entry("results", "Resultat"),
            Map.entry("cooperation", "Hur samverkan har blivit bättre"),
            Map.entry("methods", "Arbetssätt och metoder, och vad som gjorde skillnad"),
            Map.entry("regularUse", "Användning i ordinarie verksamhet"),
            Map.entry("allFundsUsed", "Har alla medel använts?"),
            Map.entry("fundsWhy", "Varför medel är kvar"),
            Map.entry("lessons", "Lärdomar hos varje part"),
            Map.entry("followUps", "Uppföljning av dem som saknade avslut"),
            Map.entry("comments", "Kommentarer"));

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("insatsName", "Långa sjukfall i Exempellän"),
            Map.entry("owner1", "Försäkringskassan, Karin Ek"),
            Map.entry("owner2", "Region Exempellän, Åke Öberg"),
            Map.entry("totalPeriod", "1 maj 2020 – 30 april 2022"),
            Map.entry("reportPeriod", "1 november 2021 – 30 april 2022"),
            Map.entry("reportNumber", "4 av 4"),
            Map.entry(
                    "activities",
                    "Mål 1, alla deltagare ska ha en plan för avslut: projektet har under halvåret hållit avstämningsmöten med"
                            + " deltagare som inte träffat någon part tidigare. De flesta möten har varit digitala, men fler har"
                            + " valt att ses på vårdcentralen sedan restriktionerna togs bort.\n\n"
                            + "Mål 2, bättre samverkan: försäkringsutredare och rehabkoordinatorer har gått igenom de ärenden som"
                            + " väntat längst.\n- Vårdcentralerna Ekbacken och Åsen: varannan vecka\n- Psykiatrin: en gång i månaden"),
            Map.entry("meetings", "Projektgruppen har träffats var tredje vecka och styrgruppen tre gånger."),
            Map.entry("deviations", "Inga avvikelser från ansökan."),
            Map.entry("budgetInLine", "Nej"),
            Map.entry(
                    "budgetWhy",
                    "Två utredare har varit föräldralediga, och deras tjänster har inte kunnat ersättas fullt ut."),
            Map.entry("participants", "Ingen målnivå är satt i planen."),
            Map.entry("sexDistribution", "Kvinnor är fler än män, liksom bland alla som har sjukpenning i länet."),
            Map.entry(
                    "comingActivities",
                    "Slutrapporten skrivs under maj. Arbetssättet går över i ordinarie verksamhet."),
            Map.entry(
                    "livelihood",
                    "De flesta som avslutat sin sjukskrivning har gått åter till arbete eller söker arbete."),
            Map.entry(
                    "implementation",
                    "Fem av åtta vårdcentraler har beslutat att fortsätta med gemensamma genomgångar."),
            Map.entry(
                    "purpose",
                    "Att den som varit sjukskriven länge får en plan för avslut, tillsammans med dem som kan hjälpa till."),
            Map.entry("goalsReached", "Delvis"),
            Map.entry("goalsComment", "Alla kan inte ha en plan: för några är fortsatt sjukpenning rätt ersättning."),
            Map.entry("results", "Deltagarna uppger att de blivit mer delaktiga och att parterna säger samma sak."),
            Map.entry("cooperation", "Kontaktvägarna är korta, och frågor besvaras inom en vecka."),
            Map.entry("methods", "Fasta par av utredare och koordinator gjorde störst skillnad."),
            Map.entry("regularUse", "Gemensamma genomgångar fortsätter på fem vårdcentraler."),
            Map.entry("allFundsUsed", "Ja"),
            Map.entry(
                    "lessons",
                    "Försäkringskassan: ring hellre än skriv.\n\nRegionen: boka mötet innan läkarintyget går ut."),
            Map.entry("followUps", "Av dem som saknade avslut vid projektets slut har fler än hälften fått ett."),
            Map.entry("comments", "Inga."));

    private static final Map<String, List<String>> FIGURES = Map.of(
            "activities",
            List.of(
                    "med_avstamningsmote",
                    "avslutade",
                    "plan_for_avslut_pagaende",
                    "mal_uppnatt",
                    "alr_paborjade_i_perioden"),
            "participants",
            List.of("deltagare"),
            "goalsComment",
            List.of("mal_uppnatt"),
            "results",
            List.of("deltagare", "avslutade", "plan_for_avslut_pagaende", "mal_uppnatt", "sjukpenning_lang_tid"),
            "methods",
            List.of("sjukskrivning_ar_i_snitt"));

    private static final Map<String, List<String>> TABLES = Map.of(
            "activities",
            List.of("maluppfyllelse", "vagen"),
            "livelihood",
            List.of("avslutsanledningar"),
            "results",
            List.of("avslutsanledningar", "vagen"),
            "sexDistribution",
            List.of("per-kon"));

    private SampleReports() {}

    /** The fourth Lägesrapport of four. */
    static Report lagesrapport() {
        return report(ReportKind.LAGESRAPPORT);
    }

    static Report slutrapport() {
        return report(ReportKind.SLUTRAPPORT);
    }

    /** The fourth Lägesrapport as the funder gets it: two small groups and what tells them are hidden. */
    static Report forTheFunder() {
        return lagesrapport().hiding(Set.of("annan-forman", "villkor", "alr-man", "alr-kvinnor"));
    }

    static Report report(ReportKind kind) {
        List<Field> fields = FieldKeys.of(kind).stream()
                .map(key -> field(kind, key, ANSWERS.getOrDefault(key, "")))
                .toList();
        return new Report(
                heading(kind),
                facts(),
                fields,
                SampleNumbers.figures(),
                SampleNumbers.tables(),
                List.of(),
                List.of(
                        "LSS-000231: avslut 12 oktober 2021 registrerades den 3 november 2021.",
                        "LSS-000417: datum för avstämningsmöte rättat från 2 till 12 september 2021."),
                Map.of("rehabilitation-case", 3, "exit-reasons", 2));
    }

    /** The second version of the Lägesrapport. */
    static Report corrected(String replaced) {
        Report first = lagesrapport();
        Heading head = first.heading();
        Heading second = new Heading(
                head.kind(),
                head.insats(),
                head.number(),
                head.of(),
                2,
                replaced,
                head.from(),
                head.until(),
                head.computedAt(),
                false);
        return new Report(
                second,
                first.insats(),
                first.fields(),
                first.figures(),
                first.tables(),
                first.sums(),
                first.changes(),
                first.models());
    }

    /** A form that nobody has begun to fill in, of a project without a single case. */
    static Report empty() {
        Report full = lagesrapport();
        return new Report(
                full.heading(),
                full.insats(),
                FieldKeys.of(ReportKind.LAGESRAPPORT).stream()
                        .map(key -> new Field(key, "1", key, "", List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Field field(ReportKind kind, String key, String answer) {
        int place = FieldKeys.of(kind).indexOf(key) + 1;
        boolean isLagesrapport = kind == ReportKind.LAGESRAPPORT;
        String position = !isLagesrapport || place < 6 ? "" + place : place == 6 ? "5a" : "" + (place - 1);
        return new Field(
                key,
                position,
                HEADINGS.getOrDefault(key, key),
                answer,
                FIGURES.getOrDefault(key, List.of()),
                TABLES.getOrDefault(key, List.of()));
    }

    /** The same report with another answer in one field. */
    static Report answering(Report report, String key, String answer) {
        return fields(
                report,
                report.fields().stream()
                        .map(field -> field.key().equals(key)
                                ? new Field(
                                        key, field.position(), field.heading(), answer, field.figures(), field.tables())
                                : field)
                        .toList());
    }

    /** The same report with one more field. */
    static Report with(Report report, String key, String answer) {
        Field more = new Field(key, "99", key, answer, List.of(), List.of());
        return fields(
                report, Stream.concat(report.fields().stream(), Stream.of(more)).toList());
    }

    private static Report fields(Report report, List<Field> fields) {
        return new Report(
                report.heading(),
                report.insats(),
                fields,
                report.figures(),
                report.tables(),
                report.sums(),
                report.changes(),
                report.models());
    }

    private static Heading heading(ReportKind kind) {
        boolean isLagesrapport = kind == ReportKind.LAGESRAPPORT;
        return new Heading(
                kind,
                "langa-sjukfall",
                isLagesrapport ? 4 : 1,
                isLagesrapport ? 4 : 1,
                1,
                null,
                isLagesrapport ? HALF_YEAR : START,
                END,
                Instant.parse("2022-05-02T06:15:00Z"),
                false);
    }

    private static InsatsFacts facts() {
        return new InsatsFacts(
                3,
                "Långa sjukfall i Exempellän",
                "Samordningsförbundet RAR",
                START,
                END,
                List.of(
                        new InsatsFacts.Owner("Försäkringskassan", "Karin Ek"),
                        new InsatsFacts.Owner("Region Exempellän", "Åke Öberg")),
                "Birgitta Åström",
                "Att den som varit sjukskriven länge får en plan för avslut.",
                List.of("Alla deltagare har en plan för avslut", "Parterna samverkar bättre"),
                null,
                null,
                List.of(
                        new InsatsFacts.Funds(
                                START,
                                LocalDate.of(2020, 12, 31),
                                new BigDecimal("2400000"),
                                new BigDecimal("2310500")),
                        new InsatsFacts.Funds(LocalDate.of(2022, 1, 1), END, new BigDecimal("1200000"), null)),
                "Gemensamma genomgångar i ordinarie verksamhet.");
    }

    static Seal seal(Seal.Signature... signatures) {
        return new Seal("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", List.of(signatures));
    }

    static Seal chairSeal() {
        return seal(new Seal.Signature(
                "Styrgruppens ordförande", "Birgitta Åström", "", "", "", LocalDate.of(2022, 5, 17)));
    }

    static Seal ownersSeal() {
        return seal(
                new Seal.Signature(
                        "Insatsägare",
                        "Karin Ek",
                        "karin.ek@example.org",
                        "Försäkringskassan",
                        "Exempelstad",
                        LocalDate.of(2022, 5, 25)),
                new Seal.Signature(
                        "Insatsägare",
                        "Åke Öberg",
                        "ake.oberg@example.org",
                        "Region Exempellän",
                        "Exempelstad",
                        LocalDate.of(2022, 5, 27)));
    }
}
