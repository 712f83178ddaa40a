package se.rehabvagen.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.ProductJvm;

/**
 * How long cases waited at each step, told by the product and asked of engine history in another way: moments instead of notes,
 * logarithms instead of products, and what one date registered told by its equal moments.
 */
final class ReferenceWaits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FROM_HISTORY = """
            with hub as (
                select act_inst_id_ as id, follow_up_date_ as until from act_hi_taskinst where task_def_key_ = 'userTask_planNextStep'
            ), stay as (
                select a.proc_def_key_ || '/' || a.act_id_ as step,
                       greatest(a.start_time_, hub.until)::date as began, a.end_time_::date as finished, a.act_inst_state_ = 2 as torn
                from act_hi_actinst a left join hub on hub.id = a.id_
                where a.act_type_ like any (array['userTask', 'receiveTask'])
                  and a.end_time_ is distinct from a.start_time_
                  and (a.end_time_ is null or hub.until is null or a.end_time_::date >= hub.until::date)
            ), aged as (
                select step, coalesce(finished, current_date) - began as age, finished is not null and not torn as done,
                       finished is null as stands, coalesce(torn, false) and finished is not null as broken
                from stay where began <= current_date
            ), falls as (
                select step, age, count(*) filter (where done) as d, sum(count(*)) over (partition by step order by age desc) as r
                from aged group by step, age
            ), curve as (
                select step, age,
                       sum(case when d = r then -1e9 when d = 0 then 0 else ln((r - d) / r) end)
                           over (partition by step order by age) as logged
                from falls
            )
            select aged.step, count(*) as stays, count(*) filter (where done) as ended, count(*) filter (where broken) as cancelled,
                   count(*) filter (where stands) as open, sum(age) as days,
                   (select min(age) from curve where curve.step = aged.step and logged <= ln(0.5) + 1e-9) as median
            from aged group by aged.step
            """;

    private ReferenceWaits() {}

    /** What both must agree on. */
    record Numbers(
            long stays,
            long ended,
            long cancelled,
            long open,
            long days,
            @Nullable Integer median) {}

    static Map<String, Numbers> fromHistory(ProductJvm product) {
        Map<String, Numbers> numbers = new TreeMap<>();
        product.database().sql(FROM_HISTORY).query(row -> {
            numbers.put(
                    row.getString("step"),
                    new Numbers(
                            row.getLong("stays"),
                            row.getLong("ended"),
                            row.getLong("cancelled"),
                            row.getLong("open"),
                            row.getLong("days"),
                            row.getObject("median", Integer.class)));
        });
        return numbers;
    }

    static Map<String, Numbers> told(ProductJvm product) {
        Map<String, Numbers> numbers = new TreeMap<>();
        Caller admin = product.as("admin");
        read(admin, "urval")
                .path("processes")
                .forEach(process -> read(
                                admin,
                                "steg?fran=2000-01-01&process="
                                        + process.path("key").asText())
                        .path("steps")
                        .forEach(step -> {
                            Numbers told = numbers(step);
                            if (told.stays() > 0) {
                                numbers.put(
                                        step.path("process").asText() + "/"
                                                + step.path("activity").asText(),
                                        told);
                            }
                        }));
        return numbers;
    }

    private static Numbers numbers(JsonNode step) {
        JsonNode now = step.path("now");
        JsonNode median = now.path("estimate").path("median").path("days");
        return new Numbers(
                now.path("estimate").path("stays").asLong(),
                now.path("ended").asLong(),
                now.path("cancelled").asLong(),
                step.path("openNow").asLong(),
                now.path("waitingDays").asLong(),
                median.isNull() ? null : (Integer) median.asInt());
    }

    private static JsonNode read(Caller caller, String path) {
        Caller.Answer answer = caller.get("/api/flaskhalsar/" + path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
