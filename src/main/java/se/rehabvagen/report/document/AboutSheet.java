package se.rehabvagen.report.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Unit;

/** The sheet that says which report the workbook belongs to, and on what it rests. */
final class AboutSheet {

    private final Sheet sheet;

    private AboutSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet sheet, Report report, Optional<Seal> seal) {
        AboutSheet about = new AboutSheet(sheet);
        sheet.heads(List.of("Uppgift", "Värde"), "left");
        about.heading(report, seal);
        about.facts(report.insats());
        about.line(
                "Processer och regler",
                report.models().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(model -> model.getKey() + " version " + model.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private void heading(Report report, Optional<Seal> seal) {
        line("Rapport", Composer.title(report.heading()));
        line("Status", Sealing.mark(report.heading(), seal));
        line(
                "Kontrollsumma (SHA-256)",
                seal.map(given -> Sealing.groups(given.digest())).orElse(""));
        seal.stream()
                .flatMap(given -> given.signatures().stream())
                .forEach(one ->
                        line("Undertecknad av", one.name() + ", " + one.capacity() + ", " + Wording.day(one.day())));
        line("Period", Wording.period(report.heading().from(), report.heading().until()));
        line("Siffrorna beräknade", Wording.moment(report.heading().computedAt()));
        String replaces = report.heading().replaces();
        line("Ersätter rapport med kontrollsumma", replaces == null ? "" : Sealing.groups(replaces));
    }

    private void facts(InsatsFacts facts) {
        line("Insats", facts.name());
        line("Finansiär", facts.funder());
        line("Insatsens tid", Wording.period(facts.start(), facts.end()));
        facts.owners().forEach(owner -> line("Insatsägare", joined(owner.organisation(), owner.person())));
        line("Styrgruppens ordförande", facts.chair());
        line("Syfte", facts.purpose());
        facts.goals().forEach(goal -> line("Mål", goal));
        line("Planerat antal kvinnor", planned(facts.plannedWomen()));
        line("Planerat antal män", planned(facts.plannedMen()));
        facts.funds().forEach(this::funds);
        line("Planerad implementering", facts.plannedImplementation());
        line("Version av insatsens uppgifter", String.valueOf(facts.version()));
    }

    private void funds(InsatsFacts.Funds funds) {
        String outcome = funds.outcome() == null
                ? "utfallet är inte känt"
                : "utfall " + Wording.number(funds.outcome(), Unit.EVENTS) + " kr";
        line(
                "Medel " + Wording.period(funds.from(), funds.until()),
                "beviljat " + Wording.number(funds.granted(), Unit.EVENTS) + " kr, " + outcome);
    }

    private static String planned(@Nullable Integer number) {
        return number == null ? "inget antal i planen" : String.valueOf(number);
    }

    private static String joined(String organisation, String person) {
        return person.isBlank() ? organisation : organisation + ", " + person;
    }

    private void line(String label, String value) {
        if (!value.isBlank()) {
            sheet.nextRow();
            sheet.text(label);
            sheet.text(value);
        }
    }
}
