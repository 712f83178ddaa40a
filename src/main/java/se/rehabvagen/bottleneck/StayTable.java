package se.rehabvagen.bottleneck;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the stays, for one writer at a time; what stands there already as it should is left alone. */
@Component
final class StayTable {

    private static final String NAMED = """
            with named as materialized (
                select * from jsonb_to_recordset(:rows::jsonb) as named (
                    process text, version int, activity text, party text, target text, insats text, unit text,
                    entered_on date, waits_from date, left_on date, due_on date, is_cancelled boolean,
                    is_protected boolean, left_at timestamptz, organisation text, case_number text,
                    process_instance text, id text))
            """;

    private static final String STEPS = NAMED + """
            insert into rehabvagen.stay_step (process, version, activity, party, target)
            select distinct process, version, activity, party, target from named on conflict do nothing
            """;

    private static final String PLACES = NAMED + """
            insert into rehabvagen.stay_place (insats, unit) select distinct insats, unit from named on conflict do nothing
            """;

    private static final String COLUMNS =
            "entered_on, waits_from, left_on, due_on, is_cancelled, is_protected, left_at,"
                    + " organisation, case_number, process_instance";

    private static final String PLACED = NAMED + """
            , placed as materialized (
                select step.id as step, place.id as place, %1$s, named.id
                from named
                join rehabvagen.stay_step step using (process, version, activity, party, target)
                join rehabvagen.stay_place place using (insats, unit))
            """.formatted(COLUMNS);

    private static final String UPDATE = PLACED + """
            update rehabvagen.stay old set (step, place, %1$s) = (placed.step, placed.place, %2$s),
                   written_in = pg_current_xact_id()
            from placed where placed.id = old.id
              and (old.step, old.place, %3$s) is distinct from (placed.step, placed.place, %2$s)
            """.formatted(COLUMNS, prefixed("placed."), prefixed("old."));

    /** Not in one statement with the update: what is there already would use up a number each time. */
    private static final String INSERT = PLACED + """
            insert into rehabvagen.stay (step, place, %1$s, id, number)
            select step, place, %1$s, id, nextval('rehabvagen.stay_number') from placed
            where not exists (select from rehabvagen.stay known where known.id = placed.id)
            """.formatted(COLUMNS);

    /** It keeps its number and waits no longer. */
    private static final String FORGET = """
            update rehabvagen.stay set waits_from = null, left_on = entered_on, written_in = pg_current_xact_id()
            where left_on is null
            """;

    private final JdbcClient database;

    StayTable(JdbcClient database) {
        this.database = database;
    }

    /** Puts rows in the place of those that they had; returns how many were others or were not there. */
    int put(List<StayRow> rows) {
        String json = StayRow.json(rows);
        database.sql(STEPS).param("rows", json).update();
        database.sql(PLACES).param("rows", json).update();
        int different = database.sql(UPDATE).param("rows", json).update();
        return different + database.sql(INSERT).param("rows", json).update();
    }

    /** History does not know these: what had ended was cleaned up there and stays here, what is open never was. */
    int forgetOpen(List<String> ids) {
        return database.sql(FORGET + " and id = any (?)")
                .param(ids.toArray(String[]::new))
                .update();
    }

    /** The same, for all that history does not know. */
    int forgetOpen() {
        return database.sql(FORGET + " and not exists (select from act_hi_actinst step where step.id_ = stay.id)")
                .update();
    }

    private static String prefixed(String prefix) {
        return prefix + COLUMNS.replace(", ", ", " + prefix);
    }
}
