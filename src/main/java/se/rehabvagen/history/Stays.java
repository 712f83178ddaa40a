package se.rehabvagen.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where cases waited, from engine history. What changed there is noted by the database itself in the transaction that changes
 * it (a trigger beside the engine's table): nothing is asked of who completes a task, and whoever takes the notes misses
 * nothing, however late it was committed.
 */
@Component
public final class Stays {

    private static final int AT_A_TIME = 2000;

    private static final String BY_ID = PastStay.WHOLE + " and a.id_ = any (:ids)";
    private static final String PAGE = PastStay.WHOLE + " and a.id_ > :last order by a.id_ limit " + AT_A_TIME;

    /** What a variable held when a stay began: a later value means a later stay. */
    private static final String PARTIES = """
            select asked.id, coalesce(
                (select d.text_ from act_hi_detail d
                 where d.proc_inst_id_ = a.proc_inst_id_ and d.name_ = asked.variable and d.type_ = 'VariableUpdate'
                   and d.time_ <= a.start_time_
                 order by d.time_ desc, d.sequence_counter_ desc limit 1),
                (select v.text_ from act_hi_varinst v
                 where v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = asked.variable and v.task_id_ is null
                 order by v.create_time_ limit 1)) as party
            from unnest(:ids::text[], :variables::text[]) asked (id, variable)
            join act_hi_actinst a on a.id_ = asked.id
            """;

    private final JdbcClient database;
    private final WaitStates states;
    private final StepOrganisations organisations;

    Stays(JdbcClient database, WaitStates states, StepOrganisations organisations) {
        this.database = database;
        this.states = states;
        this.organisations = organisations;
    }

    /**
     * What became of the stays that changed since the notes were last taken.
     *
     * @param known as they stand now
     * @param gone ids of those that history does not know
     */
    public record News(List<Stay> known, List<String> gone) {
        public News {
            known = List.copyOf(known);
            gone = List.copyOf(gone);
        }
    }

    /** Whether anything changed since the notes were last taken. */
    public boolean hasNews() {
        return database.sql("select exists (select from rehabvagen.stay_news)")
                .query(Boolean.class)
                .single();
    }

    /** Takes the notes, in the caller's transaction: if it is rolled back they are there again. */
    public void eachChanged(Consumer<News> reader) {
        List<String> changed =
                database
                        .sql("delete from rehabvagen.stay_news returning activity_instance")
                        .query(String.class)
                        .list()
                        .stream()
                        .distinct()
                        .toList();
        for (int from = 0; from < changed.size(); from += AT_A_TIME) {
            List<String> ids = changed.subList(from, Math.min(from + AT_A_TIME, changed.size()));
            List<Stay> known = meant(database.sql(BY_ID)
                    .param("recordedAt", MilestoneMark.RECORDED_AT)
                    .param("ids", ids.toArray(String[]::new))
                    .query(PastStay::read)
                    .list());
            Set<String> there = known.stream().map(Stay::id).collect(Collectors.toUnmodifiableSet());
            reader.accept(new News(
                    known, ids.stream().filter(id -> !there.contains(id)).toList()));
        }
    }

    /** Hands over all stays that history knows, some at a time. */
    public void each(Consumer<List<Stay>> reader) {
        List<PastStay> page = page("");
        while (!page.isEmpty()) {
            reader.accept(meant(page));
            page = page(page.get(page.size() - 1).id());
        }
    }

    private List<PastStay> page(String last) {
        return database.sql(PAGE)
                .param("recordedAt", MilestoneMark.RECORDED_AT)
                .param("last", last)
                .query(PastStay::read)
                .list();
    }

    private List<Stay> meant(List<PastStay> past) {
        Map<String, String> parties = parties(past);
        return past.stream()
                .flatMap(each -> state(each)
                        .map(state -> each.meant(
                                state,
                                state.partyVariable() == null ? state.party() : parties.get(each.id()),
                                organisations.one(
                                        each.definition(), each.origin().activity(), each.roles())))
                        .stream())
                .toList();
    }

    private Optional<WaitState> state(PastStay stay) {
        return states.find(stay.definition(), stay.origin().activity());
    }

    private Map<String, String> parties(List<PastStay> past) {
        Map<String, String> variables = new HashMap<>();
        past.forEach(each ->
                state(each).map(WaitState::partyVariable).ifPresent(variable -> variables.put(each.id(), variable)));
        Map<String, String> parties = new HashMap<>();
        if (!variables.isEmpty()) {
            String[] ids = variables.keySet().toArray(String[]::new);
            database.sql(PARTIES)
                    .param("ids", ids)
                    .param("variables", Arrays.stream(ids).map(variables::get).toArray(String[]::new))
                    .query(row -> {
                        parties.put(row.getString("id"), row.getString("party"));
                    });
        }
        return parties;
    }
}
