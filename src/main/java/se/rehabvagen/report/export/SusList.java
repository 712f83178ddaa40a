package se.rehabvagen.report.export;

import java.io.OutputStream;
import org.springframework.stereotype.Component;
import se.rehabvagen.download.CsvSheet;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.vault.Persons;

/**
 * What is typed into SUS by hand, a row for each transition of those who consented to that. Everybody else in the cooperation
 * is a number of women or men in the year in which it began, exact as SUS asks for it.
 */
@Component
final class SusList {

    private final Milestones milestones;
    private final Persons persons;

    SusList(Milestones milestones, Persons persons) {
        this.milestones = milestones;
        this.persons = persons;
    }

    void write(String insats, SusReader reader, OutputStream out) {
        SusRows rows = new SusRows(sheet(out), reader, persons.protectedIn(insats));
        milestones.eachCase(
                insats,
                registered -> Participation.of(registered).filter(reader.sees()).ifPresent(rows::add));
        rows.end();
    }

    private static CsvSheet sheet(OutputStream out) {
        return new CsvSheet(
                out,
                "arendenummer",
                "personnummer",
                "kommun",
                "af_kontor",
                "fk_kontor",
                "initierad_av",
                "overgang_fran",
                "overgang_till",
                "datum",
                "ar",
                "kon",
                "antal",
                "saknas");
    }
}
