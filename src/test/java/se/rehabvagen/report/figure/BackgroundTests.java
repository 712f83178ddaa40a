package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.report.figure.Reached.enrolled;
import static se.rehabvagen.report.figure.Reached.on;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;

/** What stands beside the texts of a report. */
class BackgroundTests {

    private static final Insats INSATS = new Insats(
            "prov",
            "Prov",
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 12, 31),
            "Förbundet",
            Papers.INSATS.staff(),
            List.of(new CareUnit(
                    "vc-norr",
                    "Vårdcentralen Norr",
                    CareUnit.Kind.VARDCENTRAL,
                    LocalDate.of(2021, 1, 1),
                    List.of("utredare1", "utredare2"),
                    "koordinator1")));
    private static final Period PERIOD = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));
    private static final Map<String, Map<String, String>> LABELS = Map.of(
            "waitParty", Map.of("vard", "Vården"),
            "waitReason", Map.of("utredning", "Utredning"),
            "activityKind", Map.of("workshop", "Workshop", "styrgruppsmote", "Styrgruppsmöte"),
            "activityGoal", Map.of("mal_plan", "Plan för avslut"),
            "activityOrganisation", Map.of("fk", "Försäkringskassan"),
            "meetingForm", Map.of("digitalt", "Digitalt"));

    private final List<Milestone> reached =
            new ArrayList<>(List.of(enrolled("2021-01-10"), on("2021-01-20", "consent-given")));
    private final List<Milestone> noted = new ArrayList<>();

    @Test
    void aWaitIsToldUntilItEnds() {
        reached.add(on("2021-03-01", "wait-started", "waitParty", "vard", "waitReason", "utredning"));
        assertThat(told("vantan")).containsExactly("Vården: Utredning 1 121 121");
        assertThat(told("utan-plan")).contains("3–5 månader 1 1 0 1");

        reached.add(on("2021-04-01", "wait-ended", "waitParty", "vard"));
        assertThat(told("vantan")).isEmpty();
    }

    @Test
    void whatComesIsOfCasesThatRun() {
        reached.add(on("2021-06-01", "meeting-called", "plannedMeetingDate", "2021-08-20"));
        reached.add(on("2021-05-01", "alr-started"));
        reached.add(on("2021-05-02", "plan-set", "planDate", "2021-09-30"));
        assertThat(told("kommande"))
                .containsExactly(
                        "Bokade avstämningsmöten, ärenden 1 1 0",
                        "Plan som löper ut inom sex månader 1 1 0",
                        "Arbetslivsinriktad rehabilitering som pågår 1 1 0");
        assertThat(told("arenden-per-utredare")).containsExactly("Vårdcentralen Norr 1 2 1");

        reached.add(on("2021-06-20", "exited", "exitReason", "studier"));
        assertThat(told("kommande")).allMatch(row -> row.endsWith(" 0 0 0"));
    }

    @Test
    void meetingsAndAttemptsAreToldByFormAndByPerson() {
        reached.add(on("2021-02-01", "meeting-held", "meetingForm", "digitalt"));
        reached.add(on("2021-03-01", "meeting-held"));
        reached.add(on("2021-03-02", "alr-started"));

        assertThat(told("motesformer")).containsExactly("Digitalt 1 50.0 1", "Uppgift saknas 1 50.0 1");
        assertThat(told("moten-per-person")).contains("2 1 1 0", "1 0 0 0");
        assertThat(told("forsok-per-person")).contains("1 1 1 0");
        assertThat(told("steg-efter-kon")).contains("Deltagare med avstämningsmöte 1 100.0 0 -");
    }

    @Test
    void activitiesAreToldByKindGoalAndOrganisation() {
        noted.add(activity("2021-02-01", "workshop"));
        noted.add(activity("2021-02-02", "workshop"));
        noted.add(activity("2021-03-01", "styrgruppsmote"));

        assertThat(told("aktiviteter"))
                .containsExactly(
                        "Styrgruppsmöte – Plan för avslut – Försäkringskassan 1",
                        "Workshop – Plan för avslut – Försäkringskassan 2");
        assertThat(told("projektmoten")).containsExactly("2021-03-01 Styrgruppsmöte 1");
    }

    @Test
    void revisionsAndChangesAreEventsOfThePeriodAndOfAllTime() {
        reached.add(on("2021-02-02", "plan-set", "planDate", "2021-09-30"));
        reached.add(on("2021-03-02", "plan-revised", "planDate", "2021-10-31"));
        reached.add(on("2021-04-02", "pair-changed"));
        reached.add(on("2021-09-02", "pair-changed"));

        assertThat(told("kartlaggningar-och-planer")).contains("Planer reviderade 1 1");
        assertThat(told("byten")).contains("Byten av kontaktpar 1 1");
    }

    @Test
    void followUpsAreToldByMonth() {
        reached.add(on("2021-02-20", "exited", "exitReason", "studier"));
        reached.add(on("2021-05-20", "followed-up", "followUpMonth", 3L, "newSickPeriod", "ja"));

        assertThat(told("uppfoljningar")).containsExactly("3 månader efter avslutet 1 1");
    }

    @Test
    void everyTableThatAFieldAsksForIsMade() throws Exception {
        Set<String> asked = Pattern.compile("_background\">\\s*<text>\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("bpmn", "rules", "report-fields.dmn")))
                .results()
                .flatMap(list -> Arrays.stream(list.group(1).split(",")))
                .collect(Collectors.toSet());

        assertThat(asked).isNotEmpty();
        Table employers = EmployerTable.of(Map.of(), count -> count >= 5);
        assertThat(Stream.concat(tables().stream(), Stream.of(employers)).map(Table::key))
                .containsAll(asked);
    }

    @Test
    void employersOfFewStandTogetherOrNotAtAll() {
        Map<String, Long> employers = Map.of("Kommunen", 12L, "Handelshuset", 5L, "Bageriet", 3L, "Verkstaden", 2L);

        assertThat(rows(EmployerTable.of(employers, count -> count >= 5)))
                .containsExactly("Kommunen 12", "Handelshuset 5", "Övriga arbetsgivare 5");
        assertThat(rows(EmployerTable.of(Map.of("Bageriet", 3L, "Kommunen", 12L), count -> count >= 5)))
                .containsExactly("Kommunen 12");
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.label()
                        + row.cells().stream().map(BackgroundTests::told).collect(Collectors.joining()))
                .toList();
    }

    private List<Table> tables() {
        return Background.tables(
                new Basis(
                        INSATS,
                        PERIOD,
                        List.of(CaseFile.of("LSS-0001", reached)),
                        noted,
                        fact -> LABELS.getOrDefault(fact, Map.of())),
                RuleFile.words());
    }

    /** The rows of a table, label and numbers. */
    private List<String> told(String key) {
        return tables().stream()
                .filter(table -> table.key().equals(key))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.label()
                        + row.cells().stream().map(BackgroundTests::told).collect(Collectors.joining()))
                .toList();
    }

    private static String told(Cell cell) {
        return cell.value() == null ? " -" : " " + cell.value().toPlainString();
    }

    private static Milestone activity(String day, String kind) {
        return on(
                day, "activity-noted", "activityKind", kind, "activityGoal", "mal_plan", "activityOrganisation", "fk");
    }
}
