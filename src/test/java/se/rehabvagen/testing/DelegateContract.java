package se.rehabvagen.testing;

import java.util.Set;

/** The bean names that models may use: a contract with every case that runs. */
public final class DelegateContract {

    /** What the models of today name. */
    public static final Set<String> CURRENT = Set.of(
            "addressQuestion",
            "adviseNextStep",
            "askLastFollowUps",
            "beginBesideHub",
            "beginStep",
            "beginSubstitution",
            "callForUnit",
            "changePair",
            "changeUnit",
            "checkPlanDate",
            "checkSubstitution",
            "closeCase",
            "correctFact",
            "countActions",
            "dispatchCheckIns",
            "endSubstitution",
            "erasePerson",
            "findStalledCases",
            "forgetAnswers",
            "informCase",
            "landDecisions",
            "logDisclosure",
            "listMeasures",
            "noteParticipants",
            "noteRetrospect",
            "numberAttempt",
            "openHub",
            "pickAction",
            "pickUnit",
            "protectIdentity",
            "rateAttempts",
            "readConsent",
            "recordConsent",
            "refusePension",
            "remind",
            "requestMeeting",
            "requestPlanReview",
            "resumeCase",
            "scheduleFollowUp",
            "scheduleHalfYear",
            "schedulePlan",
            "tellOpeningNews",
            "wakeHub",
            "withdrawConsent");

    /** What no model names any more but cases that began earlier still need. */
    public static final Set<String> RETIRED = Set.of("spreadActions");

    private DelegateContract() {}
}
