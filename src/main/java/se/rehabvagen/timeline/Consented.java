package se.rehabvagen.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Variable;

/** What the individual allows, kind by kind; AF is told of its own consent only. */
final class Consented {

    private static final Map<Variable<Boolean>, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(CaseVariables.EXCHANGE_CONSENT, "Utbyte mellan Försäkringskassan och Regionen");
        KINDS.put(CaseVariables.CONSENT_AF, "Utbyte med Arbetsförmedlingen");
        KINDS.put(CaseVariables.CONSENT_EMPLOYER, "Utbyte med arbetsgivaren");
        KINDS.put(CaseVariables.CONSENT_REGION_INFORMS, "Regionen får informera Försäkringskassan");
        KINDS.put(CaseVariables.CONSENT_SUS, "Registrering i SUS");
    }

    private Consented() {}

    static List<Story.Consent> of(Reader reader) {
        LocalDate until = CaseVariables.CONSENT_UNTIL.find(reader.facts()).orElse(null);
        return KINDS.entrySet().stream()
                .filter(kind -> reader.organisation() != Organisation.AF || kind.getKey() == CaseVariables.CONSENT_AF)
                .map(kind -> {
                    boolean isInForce = Consents.isInForce(kind.getKey(), reader.facts(), reader.today());
                    return new Story.Consent(kind.getValue(), isInForce, isInForce ? until : null);
                })
                .toList();
    }
}
