package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Retrospect;
import se.rehabvagen.process.Variable;

/**
 * Turns the answers about consent into the facts that gates read. No to the exchange FK–Region is no to everything; a list
 * of past events says only yes or no, and its yes means exchange among FK, Region, AF and employer.
 */
@Component("recordConsent")
final class RecordConsent implements JavaDelegate {

    private static final Map<Variable<String>, Variable<Boolean>> ANSWERS = Map.of(
            CONSENT_AF_ANSWER, CONSENT_AF,
            CONSENT_EMPLOYER_ANSWER, CONSENT_EMPLOYER,
            CONSENT_SUS_ANSWER, CONSENT_SUS,
            CONSENT_REGION_INFORMS_ANSWER, CONSENT_REGION_INFORMS);

    private static final Map<Variable<Boolean>, String> SCOPES = new LinkedHashMap<>();

    static {
        SCOPES.put(SCOPE_HEALTH, "halsa");
        SCOPES.put(SCOPE_WORK, "arbete_socialt");
        SCOPES.put(SCOPE_INCOME, "forsorjning");
        SCOPES.put(SCOPE_PLANNING, "planering");
    }

    @Override
    public void execute(DelegateExecution step) {
        boolean exchange = isYes(CONSENT_ANSWER, step);
        EXCHANGE_CONSENT.set(step, exchange);
        CONSENT_SCOPE.set(step, exchange ? scope(step) : null);
        ANSWERS.forEach((answer, fact) -> fact.set(step, exchange && isYes(answer, step)));
        if (Retrospect.current().isPresent()) {
            CONSENT_AF.set(step, exchange);
            CONSENT_EMPLOYER.set(step, exchange);
        }
    }

    /** Which information the consent covers; null where a list does not tell. */
    private static @Nullable String scope(DelegateExecution step) {
        String scope = SCOPES.entrySet().stream()
                .filter(kind -> kind.getKey().find(step).orElse(false))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
        return scope.isEmpty() ? null : scope;
    }

    private static boolean isYes(Variable<String> answer, DelegateExecution step) {
        return answer.find(step).filter("ja"::equals).isPresent();
    }
}
