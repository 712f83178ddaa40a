package se.rehabvagen.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Where something happened last: a completed task, in a case or in one of its steps. A milestone is reached by one. */
@Component
public final class Movements {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /**
     * The cases without an exit that wait for somebody, be it for the answer about consent: when something last happened in
     * each, until when its hub sleeps, and since when an alarm stands. Who is only to be erased waits for nobody, and who was
     * selected by need is unknown to FK until the answer: there the coordinator's own reminder has to do.
     */
    private static final String CASES = """
            from (
                select p.business_key_ as number, p.proc_inst_id_ as instance, p.tenant_id_ as unit, p.start_time_,
                       (select max(t.follow_up_date_) from act_ru_task t
                        where t.proc_inst_id_ = p.proc_inst_id_) as sleeps_until,
                       (select max(h.end_time_)
                        from act_hi_procinst step join act_hi_taskinst h on h.proc_inst_id_ = step.proc_inst_id_
                        where step.business_key_ = p.business_key_) as moved,
                       (select max(alarm.start_time_) from act_hi_procinst alarm
                        where alarm.business_key_ = p.business_key_ and alarm.proc_def_key_ = 'stalled-case'
                          and alarm.end_time_ is null) as alarmed
                from act_hi_procinst p
                where p.super_process_instance_id_ is null and p.proc_def_key_ = 'rehabilitation-case'
                  and p.end_time_ is null and p.tenant_id_ like ?
                  and not exists (select 1 from act_ru_variable exit where exit.execution_id_ = p.proc_inst_id_
                                  and exit.name_ = 'exitDate' and exit.text_ is not null)
                  and not exists (select 1 from act_ru_variable ground
                                  join act_hi_procinst asked on asked.business_key_ = p.business_key_
                                  where ground.execution_id_ = p.proc_inst_id_ and ground.name_ = 'selectionGround'
                                    and ground.text_ = 'behov' and asked.proc_def_key_ = 'samtycke'
                                    and asked.end_time_ is null)
                  and exists (select 1 from act_hi_procinst step
                              join act_ru_task open on open.proc_inst_id_ = step.proc_inst_id_
                              where step.business_key_ = p.business_key_)) running
            """;

    private final JdbcClient database;

    Movements(JdbcClient database) {
        this.database = database;
    }

    /**
     * The cases of an insats in which nothing has happened for too long. A case that sleeps to a later date on purpose is
     * none of them, nor one whose alarm stands already.
     *
     * @param limit the last day on which a movement is too long ago
     * @param most how many of a unit at a time, the longest silent first: who brings a whole project in is not to be drowned in
     *     what stood still before
     */
    public List<CaseNumber> silentSince(String insats, LocalDate limit, int most) {
        Timestamp moment = Timestamp.from(limit.plusDays(1).atStartOfDay(SWEDEN).toInstant());
        return database.sql("""
                        select number from (
                            select number, row_number() over (
                                partition by unit order by greatest(moved, start_time_, sleeps_until), number) as place
                        """ + CASES + """
                            where alarmed is null and greatest(moved, start_time_, sleeps_until) < ?) silent
                        where place <= ? order by number
                        """)
                .params(insats + ".%", moment, most)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /**
     * A case in which nothing happens.
     *
     * @param instance the engine's id of its process instance
     * @param tenant whose it is: {@code <insats>.<unit>}, and a mark behind the wall
     * @param lastEvent the Swedish day on which something last happened
     * @param isAlarmed whether its pair has been told
     */
    public record Silent(
            CaseNumber caseNumber, String instance, String tenant, LocalDate lastEvent, boolean isAlarmed) {}

    /**
     * All cases of an insats in which nothing has happened, alarmed or not, the longest first.
     *
     * @param limit the last day on which something happened
     */
    public List<Silent> silent(String insats, LocalDate limit) {
        Timestamp moment = Timestamp.from(limit.plusDays(1).atStartOfDay(SWEDEN).toInstant());
        return database.sql(
                        "select number, instance, unit, greatest(moved, start_time_) as last, alarmed is not null as alarmed "
                                + CASES + " where greatest(moved, start_time_, sleeps_until) < ? order by last, number")
                .params(insats + ".%", moment)
                .query((row, index) -> new Silent(
                        new CaseNumber(row.getString("number")),
                        row.getString("instance"),
                        row.getString("unit"),
                        LocalDate.ofInstant(row.getTimestamp("last").toInstant(), SWEDEN),
                        row.getBoolean("alarmed")))
                .list();
    }

    /**
     * The cases of an insats that run, also those that are only followed up; and whether each has been mapped.
     *
     * @param unit id of a unit; empty: all
     */
    public Map<CaseNumber, Boolean> running(String insats, Optional<String> unit) {
        Map<CaseNumber, Boolean> running = new HashMap<>();
        database.sql("""
                        select p.business_key_, exists (select from rehabvagen.milestone mapped
                            where mapped.case_number = p.business_key_ and mapped.key = 'sassam-held') as mapped
                        from act_hi_procinst p
                        where p.proc_def_key_ = 'rehabilitation-case' and p.end_time_ is null
                          and split_part(p.tenant_id_, '.', 1) = :insats
                          and (:everywhere or split_part(p.tenant_id_, '.', 2) = :unit)
                        """)
                .param("insats", insats)
                .param("everywhere", unit.isEmpty())
                .param("unit", unit.orElse(""))
                .query(row -> {
                    running.put(new CaseNumber(row.getString(1)), row.getBoolean(2));
                });
        return running;
    }

    /** The engine's id of the process instance of each case: of the one that was started last. */
    public Map<CaseNumber, String> instances(String insats, List<CaseNumber> cases) {
        Map<CaseNumber, String> instances = new HashMap<>();
        database.sql("""
                        select p.business_key_, p.proc_inst_id_ from act_hi_procinst p
                        where p.business_key_ = any (:numbers) and p.proc_def_key_ = 'rehabilitation-case'
                          and split_part(p.tenant_id_, '.', 1) = :insats
                        order by p.start_time_
                        """)
                .param("numbers", cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("insats", insats)
                .query(row -> {
                    instances.put(new CaseNumber(row.getString(1)), row.getString(2));
                });
        return instances;
    }

    /** The cases of an insats in which something happened after the alarm. */
    public List<CaseNumber> alarmedButMoved(String insats) {
        return database.sql("select number " + CASES + "where moved > alarmed order by number")
                .params(insats + ".%")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /**
     * Whether it is long enough since a process of this key was started, and none of them runs.
     *
     * @param last the last day of an earlier start
     */
    public boolean isOver(String process, String businessKey, LocalDate last) {
        Timestamp moment = Timestamp.from(last.plusDays(1).atStartOfDay(SWEDEN).toInstant());
        return database.sql("""
                        select count(*) from act_hi_procinst
                        where business_key_ = ? and proc_def_key_ = ? and (end_time_ is null or start_time_ >= ?)
                        """)
                .params(businessKey, process, moment)
                .query(Long.class)
                .single()
                .equals(0L);
    }
}
