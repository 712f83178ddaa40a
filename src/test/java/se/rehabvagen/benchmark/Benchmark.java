package se.rehabvagen.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what is promised about speed and prints it as lines of a table. Not a test: nothing fails for being slow. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.getInteger("rounds", 7);
        Duration length = Duration.ofSeconds(Integer.getInteger("seconds", 15));
        try (DurableServer server = DurableServer.start()) {
            completions(server, rounds, length);
        }
        System.exit(0);
    }

    private static void completions(DurableServer server, int rounds, Duration length) throws Exception {
        try (Product product = Product.start(server.create("product"))) {
            product.enrol("BEN-MALL");
            try (PlainEngine plain = PlainEngine.start(server.create("plain"), product.startVariables("BEN-MALL"))) {
                List<Contestant> turns = List.of(product, plain);
                Map<Contestant, List<Round.Result>> results = new LinkedHashMap<>();
                for (Contestant each : turns) {
                    results.put(each, new ArrayList<>());
                    Round.run(each, length.multipliedBy(2));
                }
                for (int round = 0; round < rounds; round++) {
                    for (Contestant each : turns) {
                        Round.Result result = Round.run(each, length);
                        System.out.println(each.name() + " " + result);
                        results.get(each).add(result);
                    }
                }
            }
        }
    }
}
