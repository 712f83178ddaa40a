package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;

/** What people read is Swedish: no word of this list stands in a name, label, hint or explanation. */
final class SwedishTextRule implements Rule {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(the|and|of|with|from|are|was|please|cases?|tasks?|meetings?|dates?|reasons?|decisions?|outcomes?|units?"
                    + "|reviews?|requests?|answers?|questions?|exits?|follow-?up|deadlines?|milestones?|consents?|waiting"
                    + "|numbers?|users?|groups?|fields?|required|invalid|unknown|yes|save|submit|send|cancel|close|open"
                    + "|new|start date|end date|start event|end event|gateway|none|other)\\b");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Finding.all(
                files.each(Process.class, (file, process) -> text(file, process, process.getName())),
                files.each(FlowElement.class, SwedishTextRule::element),
                files.each(
                        Documentation.class,
                        (file, text) -> text(file, (BaseElement) text.getParentElement(), text.getTextContent())),
                files.each(
                        CamundaInputParameter.class,
                        (file, input) -> found(file.name(), input.getCamundaName(), input.getTextContent())),
                files.forms().stream().flatMap(file -> file.components().flatMap(each -> component(file, each))),
                files.decisions().stream().flatMap(SwedishTextRule::decision));
    }

    private static Stream<Finding> element(ProcessFile file, FlowElement element) {
        return Stream.concat(Stream.of(String.valueOf(element.getName())), Marks.values(element, "news"))
                .flatMap(text -> text(file, element, text));
    }

    private static Stream<Finding> text(ProcessFile file, BaseElement element, String text) {
        return found(file.name(), element.getId(), text);
    }

    private static Stream<Finding> component(FormFile file, JsonNode component) {
        Stream<String> own = Stream.of("label", "dateLabel", "description", "text")
                .map(name -> component.path(name).asText().replaceAll("\\{\\{[^}]*}}", ""));
        return Stream.concat(own, component.findValuesAsText("label").stream())
                .flatMap(text -> found(file.name(), FormFile.nameOf(component), text));
    }

    private static Stream<Finding> decision(DecisionFile file) {
        Stream<Finding> names = file.decisions().flatMap(each -> found(file.name(), each.getId(), each.getName()));
        Stream<Finding> columns = file.model().getModelElementsByType(DmnElement.class).stream()
                .filter(element -> element.getLabel() != null)
                .flatMap(element -> found(file.name(), element.getId(), element.getLabel()));
        Stream<Finding> remarks = file.model().getModelElementsByType(Description.class).stream()
                .flatMap(remark -> found(file.name(), "anteckning", remark.getTextContent()));
        return Finding.all(names, columns, remarks);
    }

    private static Stream<Finding> found(String file, String element, String text) {
        return ENGLISH.matcher(text)
                .results()
                .map(word -> new Finding(file, element, "engelskt ord i text som visas: " + word.group()));
    }
}
