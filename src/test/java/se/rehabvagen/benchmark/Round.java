package se.rehabvagen.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two clients lead one case after the other from enrolment to exit until the time is up. Only completions are timed. */
final class Round {

    private static final int CLIENTS = 2;

    /** The number of a case is new in each round and each engine. */
    private static final AtomicInteger CASES = new AtomicInteger();

    private static final String INSTANCE = """
            select id_ from act_ru_execution where business_key_ = ? and root_proc_inst_id_ = id_
            """;

    private static final String TASK = """
            select t.id_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_
            where e.root_proc_inst_id_ = ? and t.task_def_key_ = ?
            """;

    private final Contestant engine;
    private final JdbcClient database;
    private final List<CaseScript.Step> script = CaseScript.on(LocalDate.now());

    private Round(Contestant engine) {
        this.engine = engine;
        this.database = JdbcClient.create(engine.database());
    }

    /**
     * What a round gave.
     *
     * @param perSecond completions per second while both clients complete
     * @param p95 milliseconds that 95 of 100 completions stay within
     */
    record Result(double perSecond, double p95, int completions) {

        private static Result of(long[] nanos) {
            Arrays.sort(nanos);
            double seconds = Arrays.stream(nanos).sum() / 1e9 / CLIENTS;
            return new Result(nanos.length / seconds, nanos[(int) (nanos.length * 0.95)] / 1e6, nanos.length);
        }
    }

    static Result run(Contestant engine, Duration length) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + length.toNanos();
        Round round = new Round(engine);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(() -> round.casesUntil(end));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> done : clients.invokeAll(work)) {
                nanos.addAll(done.get());
            }
            return Result.of(nanos.stream().mapToLong(Long::longValue).toArray());
        } finally {
            clients.shutdown();
        }
    }

    private List<Long> casesUntil(long end) {
        List<Long> nanos = new ArrayList<>();
        do {
            oneCase(nanos);
        } while (System.nanoTime() < end);
        return nanos;
    }

    private void oneCase(List<Long> nanos) {
        String caseNumber = "BEN-%07d".formatted(CASES.incrementAndGet());
        engine.enrol(caseNumber);
        String instance =
                database.sql(INSTANCE).param(caseNumber).query(String.class).single();
        for (CaseScript.Step step : script) {
            String task = database.sql(TASK)
                    .params(instance, step.task())
                    .query(String.class)
                    .single();
            long begin = System.nanoTime();
            engine.complete(task, step.worker(), step.values());
            nanos.add(System.nanoTime() - begin);
        }
    }
}
