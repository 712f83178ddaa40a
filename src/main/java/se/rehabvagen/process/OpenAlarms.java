package se.rehabvagen.process;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases whose alarm of standing still is open. Alarms are few and completions many: the few are read once a minute, so
 * that a completion asks the database nothing. What slips through that minute is closed by the daily search.
 */
@Component
final class OpenAlarms {

    /** Key of the model of one alarm. */
    static final String ALARM = "stalled-case";

    /** Key of the part of an alarm that the Region gets. */
    static final String REGIONS_ALARM = "stalled-region";

    private static final long FRESH = TimeUnit.MINUTES.toNanos(1);

    private record Read(long at, Set<String> cases) {}

    // Not wanted before the first question: the engine is built with this bean.
    private final ObjectProvider<JdbcClient> database;
    private volatile @Nullable Read read;

    OpenAlarms(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    boolean isOpen(@Nullable String businessKey) {
        return businessKey != null && cases().contains(businessKey);
    }

    private Set<String> cases() {
        Read known = read;
        long now = System.nanoTime();
        if (known == null || now - known.at() > FRESH) {
            known = new Read(now, load());
            read = known;
        }
        return known.cases();
    }

    private Set<String> load() {
        return database.getObject().sql("""
                        select business_key_ from public.act_hi_procinst
                        where proc_def_key_ = ? and end_time_ is null and business_key_ is not null
                        """).param(ALARM).query(String.class).set();
    }
}
