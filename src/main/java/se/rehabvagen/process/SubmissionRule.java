package se.rehabvagen.process;

import java.util.List;

/**
 * A rule of the work that a form alone cannot say. Every bean of this type is asked about every form that is handed in, after
 * each field by itself was found good.
 */
public interface SubmissionRule {

    /** Why it cannot be taken, as Swedish sentences; empty if this rule has nothing against it. */
    List<String> refusals(Submission submission);
}
