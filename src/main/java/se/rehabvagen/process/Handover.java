package se.rehabvagen.process;

import java.util.Set;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * Coded facts of a case came to another organisation because a task was done.
 *
 * @param step key of the model whose task was done
 * @param isReturn whether they come back to the step that called this one, instead of to somebody who takes part in it
 * @param facts names of process variables, without free texts
 */
public record Handover(
        CaseNumber caseNumber, String step, Organisation from, Organisation to, boolean isReturn, Set<String> facts) {}
