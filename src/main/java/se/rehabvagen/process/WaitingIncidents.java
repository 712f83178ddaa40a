package se.rehabvagen.process;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** What the engine could not do by itself, for whoever runs the system. */
@Component
@Order(50)
final class WaitingIncidents implements WaitingWork {

    private final JdbcClient database;
    private final CurrentUser user;

    WaitingIncidents(JdbcClient database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    @Override
    public List<Waits> now() {
        if (!user.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        // An incident of a called process is told again by each of its callers.
        long incidents = database.sql("select count(*) from public.act_ru_incident where id_ = root_cause_incident_id_")
                .query(Long.class)
                .single();
        return incidents == 0
                ? List.of()
                : List.of(new Waits(
                        incidents, "driftfel väntar på åtgärd", Tone.LATE, "/camunda/app/cockpit/default/#/dashboard"));
    }
}
