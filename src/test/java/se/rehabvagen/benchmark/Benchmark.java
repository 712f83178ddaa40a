package se.rehabvagen.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what is promised about speed and prints it as lines of a table. Not a test: nothing fails for being slow. */
public final class Benchmark {

    private static final int MANY = 10;
    private static final int ROUNDS = 9;
    private static final Duration LENGTH = Duration.ofSeconds(15);

    private Benchmark() {}

    /**
     * Measures one part or all.
     *
     * @param arguments {@code completions}, {@code use} or {@code waits}, all without; {@code use} may be followed by how often
     *     the project is played in at once, 10 without
     */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("completions", "use", "waits") : List.of(arguments);
        if (wanted.contains("completions")) {
            completions();
        }
        if (wanted.contains("waits")) {
            try (InUse product = InUse.start()) {
                product.play(1, "one");
                new HeatLayer(product.product()).measure();
            }
        }
        if (wanted.contains("use")) {
            use(wanted.stream()
                    .filter(argument -> argument.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(MANY));
        }
        System.exit(0);
    }

    private static void use(int times) throws IOException {
        try (InUse product = InUse.start()) {
            product.play(1, "one");
            product.startAgain();
            product.reports("one0");
            product.figures("one0");
        }
        try (InUse product = InUse.start()) {
            product.play(times, "many");
        }
    }

    private static void completions() throws Exception {
        try (DurableServer server = DurableServer.start();
                Product product = Product.start(server.create("product"))) {
            product.enrol("BEN-MALL");
            try (PlainEngine plain = PlainEngine.start(server.create("plain"), product.startVariables("BEN-MALL"))) {
                Map<Contestant, Rounds> results = new LinkedHashMap<>();
                for (Contestant each : List.of(product, plain)) {
                    results.put(each, new Rounds());
                    Round.run(each, LENGTH.multipliedBy(2));
                }
                for (int round = 0; round < ROUNDS; round++) {
                    for (var each : results.entrySet()) {
                        each.getValue().add(Round.run(each.getKey(), LENGTH));
                    }
                }
                results.forEach((engine, done) -> System.out.printf("| %s | %s |%n", engine.name(), done));
                System.out.printf(
                        "| Product to plain engine, median of the turns | %.2f |%n",
                        Rounds.ratio(results.get(product), results.get(plain)));
            }
        }
    }
}
