package se.rehabvagen.report.export;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;
import se.rehabvagen.download.CsvSheet;
import se.rehabvagen.report.archive.FactsBook;
import se.rehabvagen.report.figure.Headcount;
import se.rehabvagen.report.paper.InsatsFacts;

/**
 * The numbers that are typed into Uppföljning Finsam: participants by sex at the end of each half-year and of the whole. They
 * are exact, however small, since that is what the funder's system asks for, and nothing else is told about the people.
 */
@Component
final class FinsamList {

    private static final Headcount.BySex NOBODY = new Headcount.BySex(0, 0);

    private final Headcount headcount;
    private final FactsBook facts;
    private final Clock clock;

    FinsamList(Headcount headcount, FactsBook facts, Clock clock) {
        this.headcount = headcount;
        this.facts = facts;
        this.clock = clock;
    }

    void write(Insats insats, OutputStream out) {
        CsvSheet sheet = new CsvSheet(
                out,
                "insats",
                "period",
                "fran",
                "till",
                "kvinnor",
                "man",
                "nya_kvinnor",
                "nya_man",
                "planerat_kvinnor",
                "planerat_man");
        new Rows(insats, facts.of(insats), sheet).all(LocalDate.now(clock));
        sheet.end();
    }

    /** Writes the rows of one insats. */
    private final class Rows {

        private final Insats insats;
        private final InsatsFacts plan;
        private final CsvSheet sheet;

        Rows(Insats insats, InsatsFacts plan, CsvSheet sheet) {
            this.insats = insats;
            this.plan = plan;
            this.sheet = sheet;
        }

        void all(LocalDate today) {
            LocalDate begun = today.isBefore(insats.start()) ? insats.start() : today;
            LocalDate last = begun.isBefore(insats.end()) ? begun : insats.end();
            LocalDate first = insats.start();
            Headcount.BySex before = NOBODY;
            for (int number = 1; !first.isAfter(last); number++) {
                LocalDate end = ReportingPeriod.endAfter(first.minusDays(1), insats.end());
                LocalDate until = end.isBefore(last) ? end : last;
                Headcount.BySex then = headcount.upTo(until, insats.id());
                row("Halvår " + number, first, until, then, then.minus(before));
                before = then;
                first = end.plusDays(1);
            }
            row("Hela insatsen", insats.start(), last, before, before);
        }

        private void row(
                String period, LocalDate from, LocalDate until, Headcount.BySex then, Headcount.BySex newcomers) {
            sheet.row(
                    insats.name(),
                    period,
                    from,
                    until,
                    then.women(),
                    then.men(),
                    newcomers.women(),
                    newcomers.men(),
                    orEmpty(plan.plannedWomen()),
                    orEmpty(plan.plannedMen()));
        }

        /** A plan may name no number, which is not nobody. */
        private static Object orEmpty(@Nullable Integer number) {
            return number == null ? "" : number;
        }
    }
}
