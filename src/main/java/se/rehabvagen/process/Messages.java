package se.rehabvagen.process;

import java.util.Set;

/** The messages that models may wait for; each is sent by a verb of {@link CaseEvents}. */
public final class Messages {

    static final String CASE_STOPPED = "case.stopped";
    static final String CASE_STALLED = "case.stalled";
    static final String CASE_MOVED = "case.moved";
    static final String CONSENT_WITHDRAWN = "consent.withdrawn";
    static final String CONSENT_AF_WITHDRAWN = "consent-af.withdrawn";
    static final String FOLLOW_UP_DUE = "follow-up.due";
    static final String PENSION_REFUSED = "pension.refused";
    static final String PLAN_REVIEW_REQUESTED = "plan.review-requested";
    static final String REPORT_TEXT_HANDED_OVER = "report-text.handed-over";

    private static final Set<String> ALL = Set.of(
            CASE_STOPPED,
            CASE_STALLED,
            CASE_MOVED,
            CONSENT_WITHDRAWN,
            CONSENT_AF_WITHDRAWN,
            FOLLOW_UP_DUE,
            PENSION_REFUSED,
            PLAN_REVIEW_REQUESTED,
            REPORT_TEXT_HANDED_OVER);

    private Messages() {}

    /** Every message's name. */
    public static Set<String> all() {
        return ALL;
    }
}
