package se.rehabvagen.bottleneck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Party;
import se.rehabvagen.history.WaitState;
import se.rehabvagen.history.WaitStates;

/** Which cases wait at a step today, for who may see case numbers. */
@Component
final class WaitingCases {

    static final int PAGE = 100;

    private static final String OPEN = """
             from rehabvagen.stay
            where stay.waits_from <= :today and stay.left_on is null and stay.step = any (:steps)
              and (:everywhere or stay.place = any (:places))
            """;

    private static final String LIST =
            "select step, place, waits_from, due_on, is_protected, case_number, process_instance" + OPEN
                    + " order by waits_from, case_number, id limit " + PAGE + " offset :offset";

    private final JdbcClient database;
    private final CurrentStays stays;
    private final Places places;
    private final WaitStates states;
    private final Readers readers;
    private final ShownNumbers numbers;

    WaitingCases(
            JdbcClient database,
            CurrentStays stays,
            Places places,
            WaitStates states,
            Readers readers,
            ShownNumbers numbers) {
        this.database = database;
        this.stays = stays;
        this.places = places;
        this.states = states;
        this.readers = readers;
        this.numbers = numbers;
    }

    /**
     * One that waits.
     *
     * @param caseNumber null for a process of the project itself, and for a protected case
     * @param unit {@code <insats>.<unit>}, or the insats alone
     * @param days that it has waited
     * @param dueOn the last day on target; null without one
     * @param instance the engine's id of the process instance; null for a protected case
     */
    record Row(
            @Nullable String caseNumber,
            boolean isProtected,
            String unit,
            String unitName,
            String process,
            String processName,
            int version,
            String activity,
            String name,
            @Nullable String party,
            String partyName,
            LocalDate since,
            long days,
            @Nullable LocalDate dueOn,
            boolean isBeyond,
            @Nullable String instance) {}

    /** A page of them, the longest waiting first. */
    record Found(LocalDate today, long total, int page, int pageSize, List<Row> waiting) {}

    /**
     * The cases that wait.
     *
     * @param activity id of an element; empty: all
     * @param party key; empty: all
     */
    Found of(Question question, Optional<String> activity, Optional<String> party, int page) {
        stays.refresh();
        Map<Integer, Place.Step> steps = places.steps(question).stream()
                .filter(step -> activity.map(step.activity()::equals).orElse(true)
                        && party.map(step.party()::equals).orElse(true))
                .collect(Collectors.toMap(Place.Step::id, Function.identity()));
        Map<Integer, Place> where =
                places.places(question.scope()).stream().collect(Collectors.toMap(Place::id, Function.identity()));
        Naming naming = new Naming();
        return new Found(
                question.today(),
                ask("select count(*)" + OPEN, question, steps, where)
                        .query(Long.class)
                        .single(),
                page,
                PAGE,
                ask(LIST, question, steps, where)
                        .param("offset", (long) page * PAGE)
                        .query((row, index) -> naming.row(
                                row, steps.get(row.getInt("step")), where.get(row.getInt("place")), question.today()))
                        .list());
    }

    private JdbcClient.StatementSpec ask(
            String sql, Question question, Map<Integer, Place.Step> steps, Map<Integer, Place> where) {
        return database.sql(sql)
                .param("today", question.today())
                .param("steps", steps.keySet().toArray(Integer[]::new))
                .param("everywhere", question.scope().isUnbounded())
                .param("places", where.keySet().toArray(Integer[]::new));
    }

    /** The names that the rows of one answer have, each looked up once. */
    private final class Naming {

        private final Map<String, WaitStates.Model> models =
                states.models().stream().collect(Collectors.toMap(WaitStates.Model::key, Function.identity()));
        private final Map<String, Map<String, WaitState>> stepNames = new HashMap<>();
        private final Map<String, String> unitNames = new HashMap<>();
        private final ShownNumbers.Mask mask = numbers.mask();

        private Naming() {
            for (Insats insats : readers.insatser()) {
                unitNames.put(insats.id(), insats.name());
                for (CareUnit unit : insats.units()) {
                    unitNames.put(insats.tenantOf(unit), unit.name());
                }
            }
        }

        private Row row(ResultSet row, Place.Step step, Place place, LocalDate today) throws SQLException {
            Optional<CaseNumber> number =
                    Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new);
            boolean isProtected = row.getBoolean("is_protected")
                    || number.filter(each -> mask.hides(place.insats(), each)).isPresent();
            LocalDate since = row.getObject("waits_from", LocalDate.class);
            LocalDate due = row.getObject("due_on", LocalDate.class);
            Optional<WaitState> state = Optional.ofNullable(stepNames
                    .computeIfAbsent(step.process(), key -> states.of(key, Optional.empty()))
                    .get(step.activity()));
            return new Row(
                    isProtected
                            ? null
                            : number.flatMap(each -> mask.shown(place.insats(), each))
                                    .map(CaseNumber::value)
                                    .orElse(null),
                    isProtected,
                    place.tenant(),
                    unitNames.getOrDefault(place.tenant(), place.tenant()),
                    step.process(),
                    models.containsKey(step.process())
                            ? models.get(step.process()).name()
                            : step.process(),
                    step.version(),
                    step.activity(),
                    state.map(WaitState::name).orElse(step.activity()),
                    Party.of(step.party()).map(Party::code).orElse(null),
                    Party.of(step.party()).map(Party::swedish).orElse(PartyWords.UNKNOWN),
                    since,
                    ChronoUnit.DAYS.between(since, today),
                    due,
                    due != null && today.isAfter(due),
                    isProtected ? null : row.getString("process_instance"));
        }
    }
}
