package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.*;
import org.camunda.bpm.model.bpmn.instance.camunda.*;
import org.camunda.bpm.model.dmn.instance.InputExpression;

/** What a step reads and writes: its expressions, its form, its mappings, the table it asks and the code it names. */
final class VariableUse {

    private static final Pattern NAME = Pattern.compile("[$#]\\{(?!deadline\\.|execution\\.|true|false|null)(\\w+)");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern SHOWN = Pattern.compile("(?:\\{\\{(?:#if )?|=|and |or )(\\w+)(?: !?=|}})");

    private final ModelSet files;
    private final DelegateCode code;

    VariableUse(ModelSet files, DelegateCode code) {
        this.files = files;
        this.code = code;
    }

    Set<String> writes(FlowNode node) {
        Set<String> names = new TreeSet<>();
        forms(node)
                .forEach(form -> form.components()
                        .filter(field -> !field.path("disabled").asBoolean())
                        .map(FormFile::nameOf)
                        .forEach(names::add));
        beans(node).forEach(bean -> names.addAll(code.variablesOf(bean)));
        Marks.extensions(node, CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        names.addAll(inputs(node));
        if (node instanceof BusinessRuleTask task) {
            names.add(task.getCamundaResultVariable());
        }
        Marks.values(node, "marks").forEach(names::add);
        return names;
    }

    /** What the case hears from {@code informCase}. */
    Set<String> inputs(FlowNode node) {
        Set<String> names = new TreeSet<>();
        Marks.extensions(node, CamundaInputOutput.class).stream()
                .flatMap(each -> each.getCamundaInputParameters().stream())
                .forEach(input -> names.add(input.getCamundaName()));
        return names;
    }

    /** What must be there when the step begins. */
    Set<String> readsBefore(FlowNode node) {
        Set<String> names = new TreeSet<>();
        forms(node).forEach(form -> form.components().forEach(field -> addShown(names, form, field)));
        if (node instanceof BusinessRuleTask task) {
            files.decisions().stream()
                    .filter(file -> file.ids().anyMatch(id -> id.equals(task.getCamundaDecisionRef())))
                    .flatMap(file -> file.model().getModelElementsByType(InputExpression.class).stream())
                    .forEach(input -> names.add(input.getText().getTextContent()));
        }
        return names;
    }

    /** What its listeners and inputs may have written first: its expressions, and what it passes on. */
    Set<String> readsWithin(FlowNode node) {
        Set<String> names = new TreeSet<>();
        Marks.extensions(node, CamundaIn.class).stream()
                .map(CamundaIn::getCamundaSource)
                .filter(Objects::nonNull)
                .forEach(names::add);
        String xml = node instanceof SubProcess ? "" : VariableText.of(node);
        NAME.matcher(xml)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !code.isBean(name))
                .forEach(names::add);
        return names;
    }

    /** What must be there when the step has ended: the milestone's date and facts. */
    Set<String> readsAfter(FlowNode node) {
        Set<String> names = new TreeSet<>();
        Stream.of("milestone.date", "milestone.facts")
                .flatMap(mark -> Marks.values(node, mark))
                .forEach(list -> names.addAll(Set.of(list.split("\\s*,\\s*"))));
        return names;
    }

    static Stream<String> namesIn(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1));
    }

    private static void addShown(Set<String> names, FormFile form, JsonNode field) {
        Set<String> own = new TreeSet<>(form.components().map(FormFile::nameOf).toList());
        Stream.of(field.path("text").asText(), field.at("/conditional/hide").asText())
                .flatMap(text -> SHOWN.matcher(text).results())
                .map(name -> name.group(1))
                .filter(name -> !own.contains(name))
                .forEach(names::add);
        if (field.path("disabled").asBoolean()) {
            names.add(FormFile.nameOf(field));
        }
    }

    private Stream<FormFile> forms(FlowNode node) {
        String id = node instanceof UserTask task
                ? task.getCamundaFormRef()
                : node instanceof StartEvent start ? start.getCamundaFormRef() : null;
        return files.forms().stream().filter(form -> form.id().equals(id));
    }

    private static Stream<String> beans(FlowNode node) {
        Stream<String> listeners = Marks.extensions(node, CamundaExecutionListener.class).stream()
                .map(CamundaExecutionListener::getCamundaDelegateExpression);
        Stream<String> own =
                node instanceof ServiceTask task ? Stream.of(task.getCamundaDelegateExpression()) : Stream.of();
        return Stream.concat(listeners, own)
                .flatMap(expression -> BEAN.matcher(expression).results())
                .map(bean -> bean.group(1));
    }
}
