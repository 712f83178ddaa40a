package se.rehabvagen.modelling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Files that belong together, known by their names without folders.
 *
 * @param unreadable files that are no BPMN, DMN or form
 */
record ModelSet(
        List<ProcessFile> processes, List<DecisionFile> decisions, List<FormFile> forms, List<Finding> unreadable) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param files resource names and contents; what is neither BPMN, DMN nor form is passed over
     */
    static ModelSet read(Map<String, byte[]> files) {
        ModelSet set = empty();
        files.forEach(set::add);
        return set;
    }

    static ModelSet together(Stream<ModelSet> sets) {
        ModelSet all = empty();
        sets.forEach(set -> {
            all.processes.addAll(set.processes);
            all.decisions.addAll(set.decisions);
            all.forms.addAll(set.forms);
            all.unreadable.addAll(set.unreadable);
        });
        return all;
    }

    private static ModelSet empty() {
        return new ModelSet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(String resource, byte[] content) {
        // The starter names a resource by its whole path; a designer knows the file by its last part.
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try {
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                processes.add(new ProcessFile(name, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
            } else if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
                decisions.add(new DecisionFile(name, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
            } else if (name.endsWith(".form")) {
                forms.add(new FormFile(name, JSON.readTree(content)));
            }
        } catch (ModelException | JsonProcessingException e) {
            unreadable.add(new Finding(name, "hela filen", "går inte att läsa: " + deepest(e)));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot fail to be read", e);
        }
    }

    private static String deepest(Throwable problem) {
        return problem.getCause() == null ? String.valueOf(problem.getMessage()) : deepest(problem.getCause());
    }

    <T extends ModelElementInstance> Stream<Finding> each(
            Class<T> type, BiFunction<ProcessFile, T, Stream<Finding>> check) {
        return processes.stream().flatMap(file -> file.all(type).flatMap(element -> check.apply(file, element)));
    }

    Stream<String> processIds() {
        return processes.stream().flatMap(ProcessFile::ids);
    }

    Stream<String> decisionIds() {
        return decisions.stream().flatMap(DecisionFile::ids);
    }

    Stream<String> formIds() {
        return forms.stream().map(FormFile::id);
    }
}
