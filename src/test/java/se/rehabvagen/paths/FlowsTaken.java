package se.rehabvagen.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmProcessDefinition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notes every sequence flow that a path test takes; the history tables know nodes only. The tests run in several JVMs: each
 * keeps its notes in a file of its own, in a folder that the build names anew for each run.
 */
@Component
final class FlowsTaken extends AbstractProcessEnginePlugin {

    /** For the whole JVM: several applications may run in it, one after the other. */
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    private static final Map<String, Set<String>> BY_INSTANCE = new ConcurrentHashMap<>();

    private static final Path NOTES = Path.of(System.getProperty("rehabvagen.flows", "target/flows-taken/by-hand"));
    private static volatile boolean listens;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Notes()));
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    static void listen(boolean on) {
        listens = on;
    }

    /** The ids of the flows that one process instance has taken. */
    static Set<String> of(String instance) {
        return Set.copyOf(BY_INSTANCE.getOrDefault(instance, Set.of()));
    }

    /** Keeps what this JVM has taken so far for the one that judges it. */
    static void keep() {
        try {
            Files.createDirectories(NOTES);
            Files.write(NOTES.resolve(ProcessHandle.current().pid() + ".txt"), new TreeSet<>(TAKEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all JVMs of this run have kept; nothing, if no path test has run. */
    static Set<String> kept() throws IOException {
        Set<String> kept = new TreeSet<>();
        if (Files.notExists(NOTES)) {
            return kept;
        }
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(NOTES)) {
            for (Path each : notes) {
                kept.addAll(Files.readAllLines(each));
            }
        }
        return kept;
    }

    static String name(String process, String flow) {
        return process + ": " + flow;
    }

    private static final class Notes extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, noting(flow.getProcessDefinition(), flow.getId()));
        }

        /** At an event-based gateway the engine takes no flow: it waits there, and what happens first is executed at once. */
        @Override
        public void parseIntermediateCatchEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getEventScope() instanceof ActivityImpl gateway
                    && gateway.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior) {
                for (Element flow : event.elements("incoming")) {
                    activity.addListener(
                            ExecutionListener.EVENTNAME_START,
                            noting(
                                    activity.getProcessDefinition(),
                                    flow.getText().strip()));
                }
            }
        }

        private static ExecutionListener noting(PvmProcessDefinition process, String flow) {
            String name = name(((ProcessDefinitionEntity) process).getKey(), flow);
            return execution -> {
                if (listens) {
                    TAKEN.add(name);
                    BY_INSTANCE
                            .computeIfAbsent(execution.getProcessInstanceId(), id -> ConcurrentHashMap.newKeySet())
                            .add(flow);
                }
            };
        }
    }
}
