package se.rehabvagen.report.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.process.Staff;
import se.rehabvagen.report.archive.Comment;
import se.rehabvagen.report.archive.Comments;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Text;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.figure.Frozen;
import se.rehabvagen.report.office.Composition;
import se.rehabvagen.report.office.FormField;
import se.rehabvagen.report.office.FormFields;
import se.rehabvagen.report.office.Notebook;
import se.rehabvagen.report.office.Underlay;
import se.rehabvagen.report.paper.Field;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.InsatsFacts;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Table;

/** The texts of a report as their writer sees them, each beside what is known. */
@Component
final class WritingDesk {

    private static final int LONGEST = 10_000;
    private static final String REVISION = ".utgava";
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private final FormFields form;
    private final Texts texts;
    private final Composition composition;
    private final Underlay underlay;
    private final Notebook notebook;
    private final Comments comments;
    private final Staff staff;

    WritingDesk(
            FormFields form,
            Texts texts,
            Composition composition,
            Underlay underlay,
            Notebook notebook,
            Comments comments,
            Staff staff) {
        this.form = form;
        this.texts = texts;
        this.composition = composition;
        this.underlay = underlay;
        this.notebook = notebook;
        this.comments = comments;
        this.staff = staff;
    }

    /**
     * One text and what stands beside it.
     *
     * @param text as it is kept or, after a problem, as it was typed
     * @param revision from which the writer begins
     * @param last what the signed report before says here, or the one that is corrected; empty if there is none
     * @param tables that go into the report here, and those that are for its writer alone
     * @param problem why the text was not kept, Swedish; empty if nothing is wrong
     * @param others what somebody else has written meanwhile; empty if nobody has
     */
    record Sheet(
            FormField field,
            String text,
            int revision,
            String last,
            List<Figure> figures,
            List<Table> tables,
            String problem,
            String others) {}

    /** The fields that people write or choose. */
    List<FormField> written(ReportFile file) {
        return form.of(file.kind()).stream()
                .filter(field -> field.kind().isWritten())
                .toList();
    }

    /**
     * All texts.
     *
     * @param typed what was sent and could not be kept; empty at first
     * @param problems by field
     */
    List<Sheet> sheets(ReportFile file, Map<String, String> typed, Map<String, String> problems) {
        Map<String, Text> kept = texts.of(file.id());
        Report report = composition.draft(file).report();
        Map<String, String> last = last(file);
        Map<String, Table> background = underlay.of(file);
        return written(file).stream()
                .map(field -> {
                    @Nullable Text text = kept.get(field.key());
                    String content = text == null ? "" : text.content();
                    String problem = problems.getOrDefault(field.key(), "");
                    return new Sheet(
                            field,
                            problem.isEmpty() ? content : typed.getOrDefault(field.key(), ""),
                            text == null ? 0 : text.revision(),
                            last.getOrDefault(field.key(), ""),
                            figures(field, report),
                            tables(field, report, background),
                            problem,
                            problem.isEmpty() ? "" : content);
                })
                .toList();
    }

    /**
     * Keeps what was typed, field by field; what cannot be kept does not hinder the rest.
     *
     */
    Kept save(ReportFile file, Map<String, String> typed, String author) {
        Map<String, Text> kept = texts.of(file.id());
        Map<String, Integer> revisions = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (FormField field : written(file)) {
            String key = field.key();
            String text = clean(typed.getOrDefault(key, ""));
            String before =
                    Optional.ofNullable(kept.get(key)).map(Text::content).orElse("");
            if (typed.containsKey(key) && !text.equals(before)) {
                problem(field, text)
                        .or(() -> texts.save(file.id(), key, text, revision(typed, key), author)
                                ? Optional.empty()
                                : Optional.of(
                                        "Någon annan har ändrat texten ”%s” under tiden. Båda står nedan: för ihop"
                                                        .formatted(field.heading())
                                                + " dem och spara igen."))
                        .ifPresentOrElse(
                                problem -> problems.put(key, problem),
                                () -> revisions.put(key, revision(typed, key) + 1));
            }
        }
        return new Kept(revisions, problems);
    }

    /**
     * What became of a draft.
     *
     * @param utgavor the revision of each text that was saved, from which its writer goes on
     * @param fel why a text was not kept, by field, Swedish
     */
    record Kept(Map<String, Integer> utgavor, Map<String, String> fel) {}

    /** Other programs paste line ends of their own, and controls that no database takes. */
    private static String clean(String text) {
        return LINE_ENDS
                .matcher(text)
                .replaceAll("\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }

    private static Optional<String> problem(FormField field, String text) {
        if (PersonalIdentityNumber.containedIn(text)) {
            return Optional.of("”%s” innehåller ett personnummer. Rapporten får inte peka ut någon deltagare."
                    .formatted(field.heading()));
        }
        if (text.length() > LONGEST) {
            return Optional.of("”%s” är för lång: högst %d tecken.".formatted(field.heading(), LONGEST));
        }
        boolean isUnknown = field.kind().isChosen()
                && !text.isEmpty()
                && !field.kind().choices().contains(text);
        return isUnknown ? Optional.of("Välj ett av svaren i ”%s”.".formatted(field.heading())) : Optional.empty();
    }

    private static int revision(Map<String, String> typed, String key) {
        String revision = typed.getOrDefault(key + REVISION, "0");
        return revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 0;
    }

    private Map<String, String> last(ReportFile file) {
        return composition
                .replaced(file)
                .or(() -> composition.previous(file).map(Frozen::report))
                .map(report -> report.fields().stream()
                        .collect(Collectors.toMap(Field::key, Field::answer, (first, second) -> first)))
                .orElse(Map.of());
    }

    private static List<Figure> figures(FormField field, Report report) {
        return field.figures().stream()
                .flatMap(key -> report.figure(key).stream())
                .toList();
    }

    private static List<Table> tables(FormField field, Report report, Map<String, Table> background) {
        return Stream.concat(
                        field.tables().stream().flatMap(key -> report.table(key).stream()),
                        field.background().stream()
                                .filter(background::containsKey)
                                .map(background::get))
                .toList();
    }

    /** User id and name of everybody who works in the project. */
    Map<String, String> colleagues(ReportFile file) {
        return staff.members(file.insats());
    }

    /** What the page <em>Insatsens uppgifter</em> says of the project. */
    InsatsFacts facts(ReportFile file) {
        return composition.facts(file);
    }

    List<Comment> comments(ReportFile file) {
        return comments.of(file.id());
    }

    List<Notebook.Note> notes(ReportFile file, String reader) {
        return notebook.of(file, reader);
    }
}
