package se.rehabvagen.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the milestones right from engine history; what was right stays untouched. */
@Component
final class MilestoneRebuild {

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final MilestoneTable table;
    private final PastMilestones past;
    private final TransactionTemplate transaction;

    MilestoneRebuild(JdbcClient database, MilestoneTable table, PastMilestones past, TransactionTemplate transaction) {
        this.database = database;
        this.table = table;
        this.past = past;
        this.transaction = transaction;
    }

    int run() {
        int differences = 0;
        List<String> page = past.instancesAfter("", PAGE);
        while (!page.isEmpty()) {
            List<String> instances = page;
            differences += Objects.requireNonNull(transaction.execute(status -> rebuild(instances)));
            page = past.instancesAfter(instances.get(instances.size() - 1), PAGE);
        }
        return differences;
    }

    private int rebuild(List<String> instances) {
        // The rows come first: what the engine commits meanwhile is in its history too when that is read.
        Map<String, Milestone> written = byId(table.ofInstances(instances));
        Map<String, Milestone> derived = byId(past.of(instances));
        Map<String, Milestone> wrong = new HashMap<>(written);
        wrong.entrySet().removeAll(derived.entrySet());
        table.delete(List.copyOf(wrong.values()));
        Map<String, Milestone> missing = new HashMap<>(derived);
        missing.entrySet().removeAll(written.entrySet());
        missing.values().forEach(table::insertIfNew);
        Set<String> differing = new HashSet<>(wrong.keySet());
        differing.addAll(missing.keySet());
        return differing.size();
    }

    private static Map<String, Milestone> byId(List<Milestone> milestones) {
        return milestones.stream().collect(Collectors.toMap(Milestone::id, Function.identity()));
    }
}
