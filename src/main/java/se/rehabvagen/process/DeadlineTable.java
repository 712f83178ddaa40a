package se.rehabvagen.process;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of {@code deadlines.dmn} as it is deployed now; a newly deployed table counts within a few seconds. */
@Component
final class DeadlineTable {

    private static final String DECISION = "deadlines";
    private static final long FRESH = TimeUnit.SECONDS.toNanos(10);

    /** In what a span is counted; the names are the table's own. */
    enum Calendar {
        ARBETSDAGAR,
        DAGAR,
        MANADER
    }

    record Span(int count, Calendar calendar) {}

    private record Read(String definitionId, long at, Map<String, Span> rows) {}

    private final RepositoryService repository;
    private volatile @Nullable Read read;

    DeadlineTable(RepositoryService repository) {
        this.repository = repository;
    }

    Map<String, Span> rows() {
        Read known = read;
        long now = System.nanoTime();
        if (known != null && now - known.at() < FRESH) {
            return known.rows();
        }
        String latest = latest().getId();
        Map<String, Span> rows =
                known != null && known.definitionId().equals(latest) ? known.rows() : readTable(latest);
        read = new Read(latest, now, rows);
        return rows;
    }

    private DecisionDefinition latest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
    }

    private Map<String, Span> readTable(String definitionId) {
        Collection<DecisionTable> tables =
                repository.getDmnModelInstance(definitionId).getModelElementsByType(DecisionTable.class);
        return tables.iterator().next().getRules().stream()
                .collect(Collectors.toUnmodifiableMap(
                        rule -> text(rule.getInputEntries().iterator().next()), DeadlineTable::span));
    }

    private static Span span(Rule rule) {
        List<OutputEntry> outputs = List.copyOf(rule.getOutputEntries());
        return new Span(
                Integer.parseInt(text(outputs.get(0))),
                Calendar.valueOf(text(outputs.get(1)).toUpperCase(Locale.ROOT)));
    }

    /** The text of a cell, without the quotes of a string. */
    private static String text(DmnElement cell) {
        return cell.getChildElementsByType(Text.class)
                .iterator()
                .next()
                .getTextContent()
                .strip()
                .replace("\"", "");
    }
}
