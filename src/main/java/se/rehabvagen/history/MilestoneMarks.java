package se.rehabvagen.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads the marks from the models when the engine does, and leaves them with the engine's own picture of each step. */
final class MilestoneMarks extends AbstractBpmnParseListener {

    private static final String MARK = "rehabvagen.milestone";
    private static final String VARIABLES = "rehabvagen.milestone.variables";
    private static final String KEY_PROPERTY = "milestone";
    private static final String DATE_PROPERTY = "milestone.date";
    private static final String FACTS_PROPERTY = "milestone.facts";
    private static final String REMEMBERED_PROPERTY = "remembers";

    static Optional<MilestoneMark> of(CoreModelElement step) {
        return Optional.ofNullable((MilestoneMark) step.getProperty(MARK));
    }

    /** The variables of which every value is kept in history: a milestone of this model reads them, or the model says so. */
    static Set<?> variables(ProcessDefinitionEntity model) {
        return model.getProperty(VARIABLES) instanceof Set<?> names ? names : Set.of();
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> models) {
        for (ProcessDefinitionEntity model : models) {
            Set<String> variables = new HashSet<>();
            steps(root).forEach(step -> mark(model, step, variables));
            model.setProperty(VARIABLES, Set.copyOf(variables));
        }
    }

    private static Stream<Element> steps(Element element) {
        return Stream.concat(Stream.of(element), element.elements().stream().flatMap(MilestoneMarks::steps));
    }

    private static void mark(ProcessDefinitionEntity model, Element step, Set<String> variables) {
        Map<String, String> properties = properties(step);
        variables.addAll(names(properties, REMEMBERED_PROPERTY));
        ActivityImpl activity = properties.containsKey(KEY_PROPERTY) ? model.findActivity(step.attribute("id")) : null;
        if (activity != null) {
            MilestoneMark mark = new MilestoneMark(
                    properties.get(KEY_PROPERTY), properties.get(DATE_PROPERTY), names(properties, FACTS_PROPERTY));
            activity.setProperty(MARK, mark);
            variables.addAll(mark.facts());
            variables.add(MilestoneMark.RECORDED_AT);
            Optional.ofNullable(mark.dateVariable()).ifPresent(variables::add);
        }
    }

    private static List<String> names(Map<String, String> properties, String property) {
        return Stream.of(properties.getOrDefault(property, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, String> properties(Element step) {
        Map<String, String> values = new HashMap<>();
        Element extensions = step.element("extensionElements");
        if (extensions != null) {
            extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties").stream()
                    .flatMap(group -> group.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                    .forEach(property -> values.put(property.attribute("name"), property.attribute("value")));
        }
        return values;
    }
}
