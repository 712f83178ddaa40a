package se.rehabvagen.testing;

import java.util.Set;

/** The bean names that models may use: a contract with every case that runs. */
public final class DelegateContract {

    /** What the models of today name. */
    public static final Set<String> CURRENT = Set.of(
            "addressQuestion",
            "adviseNextStep",
            "askCorrections",
            "askLastFollowUps",
            "beginBesideHub",
            "beginStep",
            "beginSubstitution",
            "callForUnit",
            "changePair",
            "changeUnit",
            "checkPlanDate",
            "checkReport",
            "checkSubstitution",
            "closeCase",
            "correctFact",
            "countActions",
            "dateReport",
            "dispatchCheckIns",
            "endSubstitution",
            "erasePerson",
            "findStalledCases",
            "forgetAnswers",
            "freezeReport",
            "informCase",
            "keepText",
            "landDecisions",
            "logDisclosure",
            "listMeasures",
            "makeDocuments",
            "noteParticipants",
            "noteRetrospect",
            "noteReview",
            "numberAttempt",
            "openHub",
            "pickAction",
            "pickOwner",
            "pickUnit",
            "prepareReport",
            "protectIdentity",
            "rateAttempts",
            "readConsent",
            "recordConsent",
            "recordHandIn",
            "recordSignature",
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
