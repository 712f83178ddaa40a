package se.rehabvagen.modelling;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Messages;

/**
 * The names that files may use.
 *
 * @param beans what models may name as delegate or listener
 * @param variables all process variables
 * @param milestones the rows of the table {@code milestones}
 * @param deadlines the rows of the table {@code deadlines}
 * @param processes ids of the processes in the same deployment
 * @param decisions ids of the decisions in the same deployment
 * @param askedDecisions ids of the decisions that models ask
 * @param forms ids of the forms in the same deployment
 */
record Vocabulary(
        Set<String> beans,
        Map<String, Kind> variables,
        Set<String> milestones,
        Set<String> deadlines,
        Set<String> processes,
        Set<String> decisions,
        Set<String> askedDecisions,
        Set<String> forms) {

    static final String MILESTONES = "milestones";
    static final String DEADLINES = "deadlines";

    /**
     * @param together all that will be in the same deployment
     * @param tables where the tables of milestones and deadlines are read
     */
    static Vocabulary of(Set<String> beans, ModelSet together, ModelSet tables) {
        return new Vocabulary(
                beans,
                Kind.ofVariables(),
                keys(tables, MILESTONES),
                keys(tables, DEADLINES),
                together.processIds().collect(Collectors.toUnmodifiableSet()),
                together.decisionIds().collect(Collectors.toUnmodifiableSet()),
                References.of(together).decisions(),
                together.formIds().collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> keys(ModelSet files, String decision) {
        return files.decisions().stream()
                .filter(file -> file.ids().anyMatch(decision::equals))
                .flatMap(file -> file.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> messages() {
        return Messages.all();
    }

    boolean isRole(String id) {
        return Role.of(id).isPresent();
    }

    String roles() {
        return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
    }

    boolean isVariable(String name) {
        return variables.containsKey(name);
    }

    /** The names, in a comma list, that are not known. */
    static Stream<String> unknown(String list, Set<String> known) {
        return Stream.of(list.split("\\s*,\\s*")).filter(name -> !known.contains(name));
    }
}
