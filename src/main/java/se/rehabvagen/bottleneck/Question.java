package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param today Swedish; no period ends after it
 * @param process key of a model; empty: all
 * @param version of that model; empty: all
 */
record Question(Scope scope, Period period, LocalDate today, Optional<String> process, Optional<Integer> version) {

    boolean asksAbout(Place.Step step) {
        return process.map(step.process()::equals).orElse(true)
                && version.map(number -> number == step.version()).orElse(true);
    }
}
