package se.rehabvagen.modelling;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.*;

/** Files and elements are named so that people find them and machines match them. */
final class TidyNamesRule implements Rule {

    /** The first that fits decides. */
    private static final List<Map.Entry<Class<? extends BaseElement>, String>> PREFIXES = List.of(
            entry(StartEvent.class, "startEvent"),
            entry(EndEvent.class, "endEvent"),
            entry(Event.class, "event"),
            entry(UserTask.class, "userTask"),
            entry(ServiceTask.class, "serviceTask"),
            entry(BusinessRuleTask.class, "businessRuleTask"),
            entry(SendTask.class, "sendTask"),
            entry(CallActivity.class, "callActivity"),
            entry(SubProcess.class, "subProcess"),
            entry(Gateway.class, "gateway"),
            entry(SequenceFlow.class, "flow"));

    private static final Set<String> VERBS = Set.of(
            ("Adressera Avsluta Be Bedöm Begär Beräkna Besluta Besvara Bevaka Boka Dokumentera Dra Flytta Fråga Frys Följ Fördela "
                            + "Förnya Gallra Genomför Granska Gå Gör Håll Inhämta Kalla Kontrollera Larma Lista Lägg Lämna Notera Numrera "
                            + "Ompröva Planera Pröva Påminn Registrera Revidera Räkna Rätta Sammanställ Se Skriv Spara Starta "
                            + "Ställ Stäm Stäng Sätt Sök Ta Värdera Återkalla Öppna")
                    .split(" "));

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Finding.all(
                files.processes().stream().flatMap(file -> file.ids().flatMap(id -> fileName(file.name(), id))),
                files.decisions().stream().flatMap(file -> file.ids().flatMap(id -> fileName(file.name(), id))),
                files.forms().stream().flatMap(file -> fileName(file.name(), file.id())),
                files.each(FlowElement.class, TidyNamesRule::id),
                files.each(FlowNode.class, TidyNamesRule::name),
                files.each(SequenceFlow.class, TidyNamesRule::branch));
    }

    private static Stream<Finding> fileName(String file, String id) {
        boolean isTidy = file.substring(0, file.indexOf('.')).equals(id) && id.matches("[a-z]+(-[a-z]+)*");
        return Finding.when(!isTidy, file, id, "filen ska heta som sitt id, med små bokstäver och bindestreck");
    }

    private static Stream<Finding> id(ProcessFile file, FlowElement element) {
        String prefix = PREFIXES.stream()
                .filter(each -> each.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
        return file.when(
                !element.getId().matches(prefix + "_[a-z][A-Za-z0-9]*"),
                element,
                "id ska vara %s_ och ett engelskt namn utan å, ä och ö".formatted(prefix));
    }

    private static Stream<Finding> name(ProcessFile file, FlowNode node) {
        boolean isJoin = node instanceof Gateway && node.getOutgoing().size() < 2;
        String name = node.getName() == null ? "" : node.getName();
        boolean isWork = node instanceof Task || node instanceof CallActivity;
        return Finding.all(
                file.when(name.isBlank() && !isJoin, node, "saknar namn"),
                file.when(
                        !name.isBlank() && !name.matches("[A-ZÅÄÖ0-9].*[^.]"),
                        node,
                        "namn börjar med stor bokstav, utan punkt"),
                file.when(
                        node instanceof Gateway && !isJoin && !name.endsWith("?"),
                        node,
                        "en förgrening ställer en fråga och slutar med ?"),
                file.when(
                        isWork && !VERBS.contains(name.split(" ")[0]),
                        node,
                        "ett arbete börjar med ett verb i uppmaning, till exempel Boka avstämningsmöte"));
    }

    private static Stream<Finding> branch(ProcessFile file, SequenceFlow flow) {
        boolean isBranch = flow.getSource() instanceof Gateway
                && !(flow.getSource() instanceof EventBasedGateway)
                && flow.getSource().getOutgoing().size() > 1;
        boolean isParallel = flow.getSource() instanceof ParallelGateway;
        return Finding.all(
                file.when(
                        isBranch && !isParallel && flow.getName() == null,
                        flow,
                        "ett flöde ut ur en förgrening säger när det tas"),
                file.when(!isBranch && flow.getName() != null, flow, "bara flöden ut ur en förgrening har namn"));
    }
}
