package se.rehabvagen.history;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases can wait, by what the deployed models say; each version is read once, since it never changes. */
@Component
public final class WaitStates {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String DEFINITIONS =
            "select id_, key_, coalesce(name_, key_) as name, version_ from act_re_procdef ";
    private static final String OF_KEY = "where key_ = ? order by version_ desc";

    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;
    private final Map<String, Map<String, WaitState>> byDefinition = new ConcurrentHashMap<>();

    WaitStates(ProcessEngine engine, JdbcClient database) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.database = database;
    }

    /**
     * A model.
     *
     * @param name Swedish, as the newest version has it
     * @param versions newest first
     */
    public record Model(String key, String name, List<Integer> versions) {
        public Model {
            versions = List.copyOf(versions);
        }
    }

    private record Definition(String id, String key, String name, int version) {}

    /** The deployed models in which cases wait, by name. */
    public List<Model> models() {
        Map<String, List<Definition>> byKey = definitions(DEFINITIONS + "order by version_ desc").stream()
                .collect(Collectors.groupingBy(Definition::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .filter(versions -> versions.stream()
                        .anyMatch(version -> !ofDefinition(version.id()).isEmpty()))
                .map(WaitStates::model)
                .sorted(Comparator.comparing(Model::name, Collator.getInstance(SWEDISH)))
                .toList();
    }

    /** A deployed model, whether any case waits in it or not. */
    public Optional<Model> model(String key) {
        List<Definition> versions = definitions(DEFINITIONS + OF_KEY, key);
        return versions.isEmpty() ? Optional.empty() : Optional.of(model(versions));
    }

    private static Model model(List<Definition> versions) {
        return new Model(
                versions.get(0).key(),
                versions.get(0).name(),
                versions.stream().map(Definition::version).toList());
    }

    /**
     * The places of a model by the elements' ids, in the order in which its file has them; empty if there is no such model.
     *
     * @param version empty: those of the newest version, and then what only older ones have, as the last of them had it
     */
    public Map<String, WaitState> of(String process, Optional<Integer> version) {
        Map<String, WaitState> places = new LinkedHashMap<>();
        definitions(DEFINITIONS + OF_KEY, process).stream()
                .filter(found ->
                        version.map(number -> number == found.version()).orElse(true))
                .forEach(found -> ofDefinition(found.id()).forEach(places::putIfAbsent));
        return Collections.unmodifiableMap(places);
    }

    /** A place by the engine's id of the version; empty where the model has none there any more. */
    Optional<WaitState> find(String definition, String activity) {
        return Optional.ofNullable(ofDefinition(definition).get(activity));
    }

    private List<Definition> definitions(String sql, Object... parameters) {
        return database.sql(sql)
                .params(parameters)
                .query((row, index) -> new Definition(
                        row.getString("id_"), row.getString("key_"), row.getString("name"), row.getInt("version_")))
                .list();
    }

    private Map<String, WaitState> ofDefinition(String definition) {
        Map<String, WaitState> states = byDefinition.get(definition);
        if (states == null) {
            states = read(definition);
            byDefinition.put(definition, states);
        }
        return states;
    }

    /** The caller's rights do not matter: nothing of the model but its places is told. */
    private Map<String, WaitState> read(String definition) {
        BpmnModelInstance model = engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        within -> engine.getDeploymentCache().findBpmnModelInstanceForProcessDefinition(definition)));
        return Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream(),
                        model.getModelElementsByType(ReceiveTask.class).stream())
                .collect(Collectors.toMap(FlowNode::getId, WaitStates::state, (one, other) -> one, LinkedHashMap::new));
    }

    private static WaitState state(FlowNode node) {
        Map<String, String> properties = node.getExtensionElements() == null
                ? Map.of()
                : node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(group -> group.getCamundaProperties().stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
        return new WaitState(
                node.getId(),
                node.getName() == null ? node.getId() : node.getName(),
                node.getElementType().getTypeName(),
                properties.get("waitsFor"),
                properties.get("target"),
                "true".equals(properties.get("hub")));
    }
}
