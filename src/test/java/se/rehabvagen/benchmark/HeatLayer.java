package se.rehabvagen.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.ProductJvm;

/**
 * Where a million times a case waited: the user tasks of the reference project many times over in the engine's own history,
 * each copy on other days and its stays of other lengths, asked of the product and of the engine on the same server.
 */
final class HeatLayer {

    private static final int STAYS = 1_000_000;
    private static final int ASKED = 50;
    private static final int ASKED_OF_THE_ENGINE = 5;
    private static final int PAGE = 2000;
    private static final String HUB = "rehabilitation-case";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSTANCES = """
            insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
                tenant_id_, state_, root_proc_inst_id_)
            select id_ || '-' || n, id_ || '-' || n, business_key_ || '-' || n, proc_def_key_, proc_def_id_,
                start_time_ - interval '1 day' * (n * 37 % 700), end_time_ - interval '1 day' * (n * 37 % 700), tenant_id_,
                state_, root_proc_inst_id_ || '-' || n
            from act_hi_procinst, generate_series(1, ?) n
            """;

    private static final String TASKS = """
            insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
                act_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, tenant_id_,
                root_proc_inst_id_)
            select md5(id_ || n), parent_act_inst_id_, proc_def_key_, proc_def_id_, proc_inst_id_ || '-' || n, execution_id_,
                act_id_, act_name_, act_type_, assignee_, begun, ended, extract(epoch from ended - begun)::bigint * 1000,
                act_inst_state_, tenant_id_, root_proc_inst_id_ || '-' || n
            from act_hi_actinst, generate_series(1, ?) n,
                lateral (select start_time_ - interval '1 day' * (n * 37 % 700) as begun) early,
                lateral (select least(end_time_ - interval '1 day' * (n * 37 % 700 - floor(random() * 15)), now()) as ended) late
            where act_type_ = 'userTask'
            """;

    private final ProductJvm product;
    private final JdbcClient database;

    HeatLayer(ProductJvm product) {
        this.product = product;
        this.database = product.database();
    }

    void measure() throws IOException {
        multiply();
        Caller admin = product.as("admin");
        long begin = System.nanoTime();
        untilDerived(admin);
        InUse.print("A million stays derived from history, and read into memory", InUse.seconds(begin));
        double heat = ask("Heat layer of the model with most of them", "steg?process=" + HUB, ASKED);
        ask("Heat layer of another model", "steg?process=gemensam-kartlaggning", ASKED);
        ask("The same, one unit", "steg?process=gemensam-kartlaggning&enhet=one0.vc-ekbacken", ASKED);
        ask("Ranking of all models, month by month", "rangordning", ASKED / 5);
        news(admin);
        engine(admin, heat);
    }

    /** Nobody waits for it in a request: who asks meanwhile is told to come back. */
    private static void untilDerived(Caller admin) {
        Caller.Answer answer = admin.get("/api/flaskhalsar/steg?process=" + HUB);
        while (answer.status() == 503) {
            answer = admin.get("/api/flaskhalsar/steg?process=" + HUB);
        }
        InUse.demand(answer);
    }

    private void multiply() {
        int tasks = database.sql("select count(*) from act_hi_actinst where act_type_ = 'userTask'")
                .query(Integer.class)
                .single();
        int copies = STAYS / tasks + 1;
        database.sql(INSTANCES).param(copies).update();
        database.sql(TASKS).param(copies).update();
        // As at the first start of a version that keeps the stays: history is read as a whole.
        database.sql("truncate rehabvagen.stay_news").update();
        database.sql("update rehabvagen.stay_state set is_filled = false").update();
        database.sql("vacuum analyze act_hi_actinst").update();
        database.sql("vacuum analyze act_hi_procinst").update();
    }

    /** One task is completed: how long the next answer takes. */
    private void news(Caller admin) {
        double[] times = new double[ASKED_OF_THE_ENGINE];
        for (int i = 0; i < times.length; i++) {
            database.sql("""
                    update act_hi_actinst set end_time_ = now(), act_inst_state_ = 4 where id_ = (
                        select id_ from act_hi_actinst where act_type_ = 'userTask' and end_time_ is null limit 1)""").update();
            times[i] = ask(admin, "steg?process=" + HUB);
        }
        Arrays.sort(times);
        InUse.print("The same after one more task was completed", "%.0f ms".formatted(times[times.length / 2]));
    }

    /** The engine counts and knows no durations; who wants them lists all activity instances. */
    private void engine(Caller admin, double heat) throws IOException {
        String definition = database.sql("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1")
                .param(HUB)
                .query(String.class)
                .single();
        double[] times = new double[ASKED_OF_THE_ENGINE];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            InUse.demand(admin.get("/engine-rest/history/process-definition/" + definition
                    + "/statistics?finished=true&canceled=true"));
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        double statistics = times[times.length / 2];
        InUse.print(
                "HistoricActivityStatisticsQuery of that model, which only counts",
                "%.0f ms: %.1f times".formatted(statistics, statistics / heat));
        long begin = System.nanoTime();
        int rows = list(admin, definition);
        double listing = (System.nanoTime() - begin) / 1e6;
        InUse.print(
                "Its %d activity instances listed through the history API".formatted(rows),
                "%.0f s: %.0f times".formatted(listing / 1000, listing / heat));
    }

    private static int list(Caller admin, String definition) throws IOException {
        int rows = 0;
        JsonNode page;
        do {
            page = JSON.readTree(InUse.demand(admin.get("/engine-rest/history/activity-instance?processDefinitionId="
                    + definition + "&activityType=userTask&maxResults=" + PAGE + "&firstResult=" + rows)));
            rows += page.size();
        } while (page.size() == PAGE);
        return rows;
    }

    private double ask(String what, String path, int times) {
        Caller admin = product.as("admin");
        double[] took = new double[times];
        for (int i = -times; i < times; i++) {
            took[Math.floorMod(i, times)] = ask(admin, path);
        }
        Arrays.sort(took);
        InUse.print(what, "%.0f ms, the slowest %.0f ms".formatted(took[times / 2], took[times - 1]));
        return took[times / 2];
    }

    private static double ask(Caller admin, String path) {
        long begin = System.nanoTime();
        InUse.demand(admin.get("/api/flaskhalsar/" + path));
        return (System.nanoTime() - begin) / 1e6;
    }
}
