package se.rehabvagen.modelling;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What stands in an element's extensions. */
final class Marks {

    private Marks() {}

    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }

    static Stream<CamundaProperty> properties(BaseElement element) {
        return extensions(element, CamundaProperties.class).stream()
                .flatMap(group -> group.getCamundaProperties().stream());
    }

    /** The values of one property: none, or one, or more where a designer made a mistake. */
    static Stream<String> values(BaseElement element, String property) {
        return properties(element)
                .filter(each -> property.equals(each.getCamundaName()))
                .map(each -> String.valueOf(each.getCamundaValue()));
    }
}
