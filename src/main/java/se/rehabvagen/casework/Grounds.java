package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;

import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Variable;

/** The consent on which handing over between two organisations rests. */
final class Grounds {

    private Grounds() {}

    static Variable<Boolean> between(Organisation one, Organisation other) {
        return one == Organisation.AF || other == Organisation.AF ? CONSENT_AF : EXCHANGE_CONSENT;
    }
}
