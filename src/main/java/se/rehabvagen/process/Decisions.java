package se.rehabvagen.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;

/**
 * Asks the deployed rules outside of any step of a case; nothing of it is kept in history. A newly deployed rule counts within
 * a few seconds, and the same question is answered from memory.
 */
@Component
public final class Decisions {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(10);
    private static final int MOST_ANSWERS = 5_000;

    /** A rule as it was deployed, and the answers that it gave. */
    private record Rule(
            String definitionId,
            long readAt,
            DmnDecision decision,
            Map<Map<String, Object>, Optional<Map<String, Object>>> answers) {}

    // The engine builds its beans before its services are there.
    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<OwnAuthority> authority;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();

    Decisions(ObjectProvider<RepositoryService> repository, ObjectProvider<OwnAuthority> authority) {
        this.repository = repository;
        this.authority = authority;
    }

    /** Whether a person meets the selection on the day of enrolment. */
    public boolean isEligible(Enrolment enrolment) {
        Map<String, Object> start = CaseStart.of(enrolment);
        Map<String, Object> basis = new HashMap<>();
        for (Variable<?> input : new Variable<?>[] {
            CaseVariables.UNIT_TYPE, CaseVariables.SELECTION_GROUND, CaseVariables.SICK_LEAVE_DAYS
        }) {
            basis.put(input.name(), start.get(input.name()));
        }
        return (boolean) first("eligibility", basis).orElseThrow();
    }

    /**
     * Who gets a new case at a unit: its own pair, or the pair with the fewest cases.
     *
     * @return {@code egen} or {@code minst_belastad}
     */
    public String pairRule(boolean hasOwnPair) {
        return (String) first("contact-pair", Map.of("hasOwnPair", hasOwnPair)).orElseThrow();
    }

    /** Whether a number of people may be shown outside the project, by {@code small-cells.dmn}. */
    public boolean isShown(long count) {
        return (boolean) first("small-cells", Map.of("cellCount", count)).orElseThrow();
    }

    /**
     * What of another organisation's step is handed over to a reader.
     *
     * @param isOwn whether the reader takes part by the work itself, and needs no consent
     * @param scope which kind of information it is, as a consent names it
     * @param facts names of the facts that are shown beside the day
     */
    public record Shared(boolean isOwn, String scope, Set<String> facts) {}

    /** What an organisation sees of a milestone in whose step it has no task, by {@code shared-facts.dmn}; empty: nothing. */
    public Optional<Shared> shared(String milestone, Organisation reader) {
        return firstRow("shared-facts", Map.of("milestone", milestone, "reader", reader.name()))
                .filter(row -> (boolean) row.get("isShown"))
                .map(row -> new Shared(
                        (boolean) row.get("isOwn"),
                        (String) row.get("scope"),
                        Stream.of(((String) row.get("facts")).split(","))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** What the first row that holds answers in its first output; empty where no row holds. */
    Optional<Object> first(String key, Map<String, Object> basis) {
        return firstRow(key, basis).map(row -> row.values().iterator().next());
    }

    /** The first row that holds, by the names of the outputs; empty where no row holds. */
    Optional<Map<String, Object>> firstRow(String key, Map<String, Object> basis) {
        Rule rule = rules.compute(key, this::fresh);
        if (rule.answers().size() > MOST_ANSWERS) {
            rule.answers().clear();
        }
        return rule.answers().computeIfAbsent(basis, asked -> answer(rule.decision(), asked));
    }

    private Optional<Map<String, Object>> answer(DmnDecision decision, Map<String, Object> basis) {
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, Variables.fromMap(basis));
        return result.getResultList().stream().findFirst();
    }

    /** The caller's rights do not matter: everybody's work is decided by the same rules. */
    private Rule fresh(String key, @Nullable Rule known) {
        return authority.getObject().call(() -> newest(key, known));
    }

    private Rule newest(String key, @Nullable Rule known) {
        long now = System.nanoTime();
        if (known != null && now - known.readAt() < FRESH) {
            return known;
        }
        String latest = repository
                .getObject()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
        return known != null && known.definitionId().equals(latest)
                ? new Rule(latest, now, known.decision(), known.answers())
                : new Rule(latest, now, parse(latest, key), new ConcurrentHashMap<>());
    }

    private DmnDecision parse(String id, String key) {
        return engine.parseDecision(key, repository.getObject().getDecisionModel(id));
    }
}
