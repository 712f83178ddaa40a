package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;

/** Which organisations did what in a case. Of the people at work only their organisation leaves the database. */
@Component
public final class Doers {

    private static final String STEPS = """
            select step.proc_inst_id_, step.proc_def_id_,
                   (select string_agg(member.group_id_, ',') from public.act_id_membership member
                    where member.user_id_ = step.start_user_id_) as roles
            from public.act_hi_procinst step where step.business_key_ = ?""";

    private final JdbcClient database;
    private final StepOrganisations organisations;
    private final Map<String, Optional<String>> definitions = new ConcurrentHashMap<>();

    Doers(JdbcClient database, StepOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /**
     * Who worked in a step.
     *
     * @param atWork those who have tasks in its model
     * @param starter those of whoever started it by a form; empty if another step did
     */
    public record Work(Set<Organisation> atWork, Set<Organisation> starter) {

        /** Nothing is known any more: history was cleaned up. */
        public static final Work UNKNOWN = new Work(Set.of(), Set.of());

        public Work {
            atWork = Set.copyOf(atWork);
            starter = Set.copyOf(starter);
        }

        /** Those who have tasks in the step, or where nobody has, those who started it. */
        public Set<Organisation> doers() {
            return atWork.isEmpty() ? starter : atWork;
        }
    }

    /** The work of a case by process instance. */
    public Map<String, Work> of(CaseNumber caseNumber) {
        Map<String, Work> work = new HashMap<>();
        database.sql(STEPS).param(caseNumber.value()).query(row -> {
            work.put(row.getString(1), work(row));
        });
        return work;
    }

    /** Those who have tasks in the model in which a milestone was reached; nobody where that version is not deployed any more. */
    public Set<Organisation> atWork(Milestone.Origin origin) {
        return definitions
                .computeIfAbsent(origin.processKey() + ":" + origin.processVersion(), version -> definition(origin))
                .map(definition -> Set.copyOf(organisations.of(definition)))
                .orElse(Set.of());
    }

    private Optional<String> definition(Milestone.Origin origin) {
        return database.sql("select id_ from public.act_re_procdef where key_ = ? and version_ = ? limit 1")
                .params(origin.processKey(), origin.processVersion())
                .query(String.class)
                .optional();
    }

    private Work work(ResultSet row) throws SQLException {
        List<Organisation> atWork = organisations.of(row.getString(2));
        return new Work(Set.copyOf(atWork), organisations(row.getString(3)));
    }

    private static Set<Organisation> organisations(@Nullable String roles) {
        Set<Organisation> organisations = EnumSet.noneOf(Organisation.class);
        Arrays.stream(roles == null ? new String[0] : roles.split(","))
                .flatMap(role -> Role.of(role).stream())
                .map(Role::organisation)
                .forEach(organisations::add);
        return organisations;
    }
}
