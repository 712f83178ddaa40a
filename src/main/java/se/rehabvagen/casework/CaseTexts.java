package se.rehabvagen.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.FreeTextStore;
import se.rehabvagen.vault.FreeTexts;

/** Takes what people write in their own words to the vault. */
@Component
final class CaseTexts implements FreeTextStore {

    /** Texts about the project's work belong to no person; they lie under one key of their own. */
    private static final CaseNumber NO_CASE = new CaseNumber("utan-arende");

    private final FreeTexts vault;

    CaseTexts(FreeTexts vault) {
        this.vault = vault;
    }

    @Override
    public String store(@Nullable CaseNumber caseNumber, String text, Organisation organisation, boolean isForPair) {
        // What is written about the project's work is the project's, whoever wrote it: it feeds the reports.
        return caseNumber == null
                ? vault.store(NO_CASE, text, Organisation.PROJECT.name())
                : vault.store(caseNumber, text, isForPair ? FreeTexts.PAIR : organisation.name());
    }
}
