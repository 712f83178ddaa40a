package se.rehabvagen.modelling;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A DMN file.
 *
 * @param name the file's name without folders
 */
record DecisionFile(String name, DmnModelInstance model) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    Stream<Decision> decisions() {
        return model.getModelElementsByType(Decision.class).stream();
    }

    Stream<String> ids() {
        return decisions().map(Decision::getId);
    }

    /** The texts that the first column asks for: the keys of a table that is a vocabulary. */
    Set<String> keys() {
        return model.getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> rule.getInputEntries().stream().limit(1))
                .flatMap(entry -> QUOTED.matcher(entry.getTextContent()).results())
                .map((MatchResult quoted) -> quoted.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
