package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** Where ways part there is one to take when no condition holds, and each other way says when it is taken. */
final class GatewayRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.each(ExclusiveGateway.class, (file, gateway) -> check(file, gateway, gateway.getDefault())),
                files.each(InclusiveGateway.class, (file, gateway) -> check(file, gateway, gateway.getDefault())));
    }

    private static Stream<Finding> check(ProcessFile file, Gateway gateway, @Nullable SequenceFlow otherwise) {
        if (gateway.getOutgoing().size() < 2) {
            return Stream.empty();
        }
        Stream<Finding> conditions = gateway.getOutgoing().stream()
                .filter(flow -> !flow.equals(otherwise))
                .flatMap(flow -> file.when(flow.getConditionExpression() == null, flow, "flödet saknar villkor"));
        return Stream.concat(
                conditions,
                file.when(
                        otherwise == null,
                        gateway,
                        "ange vilket flöde som tas när inget villkor gäller (Default flow)"));
    }
}
