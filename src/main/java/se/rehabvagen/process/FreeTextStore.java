package se.rehabvagen.process;

import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/** Takes care of free texts, which the engine never keeps: process variables hold a reference. */
public interface FreeTextStore {

    /**
     * Keeps a text, in the transaction of whoever calls.
     *
     * @param caseNumber whose case the text belongs to, null: to no case
     * @param organisation whose words they are: no other organisation reads them back
     * @param isForPair whether they are written to the other of the case's pair, who reads them too
     * @return the reference to keep instead, without anything of the text
     * @throws IllegalArgumentException with a Swedish sentence if nothing may be kept of the person
     */
    String store(@Nullable CaseNumber caseNumber, String text, Organisation organisation, boolean isForPair);
}
