package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Variable;

/**
 * One line of a check-in.
 *
 * @param decision {@code inget}, {@code nytt_mote}, {@code plan}, {@code vanta} or {@code kontakt}
 * @param by the role of who does it
 * @param date the last Swedish calendar day on which it is to be done, as ISO text
 */
record CheckInDecision(String caseNumber, String decision, Optional<String> by, Optional<String> date) {

    private static final String NOTHING = "inget";
    private static final Map<String, String> DECISIONS = Map.of(
            "nytt_mote", "kalla till möte",
            "plan", "sätt eller se över plan",
            "vanta", "vänta",
            "kontakt", "ta kontakt");

    static CheckInDecision of(SpinJsonNode line) {
        return new CheckInDecision(
                line.prop(CASE_NUMBER.name()).stringValue(),
                line.prop(CHECK_IN_DECISION.name()).stringValue(),
                text(line, DECISION_BY),
                text(line, DECISION_DATE));
    }

    private static Optional<String> text(SpinJsonNode line, Variable<?> cell) {
        return Optional.of(cell.name())
                .filter(line::hasProp)
                .map(line::prop)
                .filter(value -> !value.isNull())
                .map(SpinJsonNode::stringValue);
    }

    boolean isSomething() {
        return !decision.equals(NOTHING);
    }

    boolean isIncomplete() {
        return isSomething() && (by.isEmpty() || date.isEmpty());
    }

    /** What the hub is told. */
    String news() {
        String person = by.flatMap(Role::of).map(Role::swedish).orElseThrow();
        return "Avstämning: %s, %s senast %s"
                .formatted(DECISIONS.get(decision), person.toLowerCase(Locale.ROOT), date.orElseThrow());
    }
}
