package se.rehabvagen.bottleneck;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the stays; what stands there already as it should is left alone. */
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

    private static final String PUT = NAMED + """
            insert into rehabvagen.stay as old (step, place, %1$s, id)
            select step.id, place.id, %1$s, named.id
            from named
            join rehabvagen.stay_step step using (process, version, activity, party, target)
            join rehabvagen.stay_place place using (insats, unit)
            on conflict (id) do update set (step, place, %1$s) = (excluded.step, excluded.place, %2$s)
            where (old.step, old.place, %3$s) is distinct from (excluded.step, excluded.place, %2$s)
            """.formatted(COLUMNS, prefixed("excluded."), prefixed("old."));

    private final JdbcClient database;

    StayTable(JdbcClient database) {
        this.database = database;
    }

    /** Puts rows in the place of those that they had; returns how many were others or were not there. */
    int put(List<StayRow> rows) {
        String json = StayRow.json(rows);
        database.sql(STEPS).param("rows", json).update();
        database.sql(PLACES).param("rows", json).update();
        return database.sql(PUT).param("rows", json).update();
    }

    /** History does not know these: what had ended was cleaned up there and stays here, what is open never was. */
    int forgetOpen(List<String> ids) {
        return database.sql("delete from rehabvagen.stay where id = any (?) and left_on is null")
                .param(ids.toArray(String[]::new))
                .update();
    }

    /** The same, for all that history does not know. */
    int forgetOpen() {
        return database.sql("""
                        delete from rehabvagen.stay where left_on is null
                        and not exists (select from act_hi_actinst step where step.id_ = stay.id)
                        """).update();
    }

    private static String prefixed(String prefix) {
        return prefix + COLUMNS.replace(", ", ", " + prefix);
    }
}
