package se.rehabvagen.modelling;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;

/** A deployment breaks rules; all of them are told in one message, which the Modeler shows. */
final class DeploymentRefused extends ParseException {

    private static final long serialVersionUID = 1L;

    DeploymentRefused(List<Finding> findings) {
        super(message(findings), findings.get(0).file(), problems(findings), List.of());
    }

    private static String message(List<Finding> findings) {
        return findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "\n", "Filerna kan inte tas i bruk, %d fel att rätta:\n".formatted(findings.size()), ""));
    }

    private static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (Problem) new ProblemImpl(finding.toString(), null, finding.element()))
                .toList();
    }
}
