package se.rehabvagen.report.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.InsatsFacts;

/** What stands in each field of a report: known facts, or what people wrote. */
final class Answers {

    private static final Map<String, String> CHOICES = Map.of("ja", "Ja", "nej", "Nej", "delvis", "Delvis");

    private final ReportFile file;
    private final InsatsFacts facts;
    private final Map<String, String> written;

    Answers(ReportFile file, InsatsFacts facts, Map<String, String> written) {
        this.file = file;
        this.facts = facts;
        this.written = written;
    }

    Field field(FormField field) {
        return new Field(
                field.key(), field.position(), field.heading(), answer(field), field.figures(), field.tables());
    }

    private String answer(FormField field) {
        String text = written.getOrDefault(field.key(), "");
        return switch (field.kind()) {
            case FAKTA -> fact(field.key());
            case TEXT -> text;
            case JA_NEJ, JA_DELVIS_NEJ -> CHOICES.getOrDefault(text, "");
            case LARANDE -> lessons();
            case UNDERSKRIFT -> "";
        };
    }

    private String fact(String key) {
        return switch (key) {
            case "insatsName" -> facts.name();
            case "totalPeriod" -> days(facts.start(), facts.end());
            case "reportPeriod" -> days(file.from(), file.until());
            case "reportNumber" -> "%d av %d".formatted(file.number(), file.of());
            case "participants" -> planned();
            case "owner1" -> owner(0);
            case "owner2" -> owner(1);
            case "purpose" -> facts.purpose();
            default -> throw new IllegalStateException("report-fields.dmn asks for an unknown fact: " + key);
        };
    }

    private static String days(LocalDate from, LocalDate until) {
        return from + " – " + until;
    }

    private String planned() {
        return facts.plannedWomen() == null && facts.plannedMen() == null
                ? "Planen anger inget antal deltagare."
                : "Planerat och faktiskt antal står i tabellen.";
    }

    private String owner(int index) {
        if (index >= facts.owners().size()) {
            return "";
        }
        InsatsFacts.Owner owner = facts.owners().get(index);
        return owner.person().isEmpty() ? owner.organisation() : owner.organisation() + ", " + owner.person();
    }

    private String lessons() {
        List<InsatsFacts.Owner> owners = facts.owners();
        return IntStream.range(0, owners.size())
                .filter(index -> written.containsKey(Lessons.field(index)))
                .mapToObj(index -> owners.get(index).organisation() + ":\n" + written.get(Lessons.field(index)))
                .collect(Collectors.joining("\n\n"));
    }
}
