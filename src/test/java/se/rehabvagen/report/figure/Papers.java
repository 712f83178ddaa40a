package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;

/** Reports as they stand on paper, with nothing but figures and tables. */
final class Papers {

    static final Insats INSATS = new Insats(
            "langa-sjukfall",
            "Långa sjukfall",
            LocalDate.of(2020, 5, 1),
            LocalDate.of(2022, 4, 30),
            "Samordningsförbundet",
            new Insats.Staff(List.of(), List.of(), "projektledare", "ordforande", List.of()),
            List.of());

    private static final InsatsFacts FACTS = new InsatsFacts(
            1,
            INSATS.name(),
            INSATS.funder(),
            INSATS.start(),
            INSATS.end(),
            List.of(),
            "",
            "",
            List.of(),
            null,
            null,
            List.of(new InsatsFacts.Funds(INSATS.start(), INSATS.end(), BigDecimal.ONE, null)),
            "");

    private Papers() {}

    static Report report(Findings findings, Period period, Instant computedAt) {
        return report(ReportKind.LAGESRAPPORT, findings, period, computedAt);
    }

    static Report report(ReportKind kind, Findings findings, Period period, Instant computedAt) {
        Heading heading =
                new Heading(kind, INSATS.id(), 1, 4, 1, null, period.from(), period.until(), computedAt, false);
        return new Report(
                heading,
                FACTS,
                List.of(),
                findings.figures(),
                findings.tables(),
                findings.sums(),
                findings.changes(),
                findings.models());
    }
}
