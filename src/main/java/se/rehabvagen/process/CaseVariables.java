package se.rehabvagen.process;

import static se.rehabvagen.process.Variable.*;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The only list of process variables. A form field's key is its variable's name; a name is a contract with running cases and
 * is never changed silently.
 */
public final class CaseVariables {

    // The case and what its steps tell it.
    public static final Variable<String> INSATS = text("insats");
    public static final Variable<String> UNIT = text("unit");
    public static final Variable<String> UNIT_TYPE = text("unitType");
    public static final Variable<String> INVESTIGATOR = text("investigator");
    public static final Variable<String> COORDINATOR = text("coordinator");
    public static final Variable<String> ABSENT_INVESTIGATOR = text("absentInvestigator");
    public static final Variable<String> ABSENT_COORDINATOR = text("absentCoordinator");
    public static final Variable<String> SEX = text("sex");
    public static final Variable<LocalDate> SICK_LEAVE_START = date("sickLeaveStart");
    public static final Variable<Long> SICK_LEAVE_DAYS = number("sickLeaveDays");
    public static final Variable<String> EMPLOYMENT = text("employment");
    public static final Variable<String> SELECTION_GROUND = text("selectionGround");
    public static final Variable<String> SELECTION_NOTE = text("selectionNote");
    public static final Variable<LocalDate> ENROLLED_DATE = date("enrolledDate");
    public static final Variable<Boolean> IS_ELIGIBLE = flag("isEligible");
    public static final Variable<Boolean> IS_PROTECTED = flag("isProtected");
    public static final Variable<String> PROTECTED_TENANT = text("protectedTenant");
    public static final Variable<Boolean> IS_CONTINUATION = flag("isContinuation");
    public static final Variable<Boolean> AWAITS_CONSENT = flag("awaitsConsent");
    public static final Variable<Instant> RECORDED_AT = instant("recordedAt");
    public static final Variable<Boolean> HAS_SASSAM = flag("hasSassam");
    public static final Variable<Boolean> HAS_PLAN_IN_FORCE = flag("hasPlanInForce");
    public static final Variable<Boolean> HAS_PLAN_STEP = flag("hasPlanStep");
    public static final Variable<Boolean> RESUMES_PLAN = flag("resumesPlan");
    public static final Variable<Boolean> RESUMES_LAPSED_PLAN = flag("resumesLapsedPlan");
    public static final Variable<Boolean> REHABILITATION_RUNS = flag("rehabilitationRuns");
    public static final Variable<Long> REHABILITATION_ATTEMPT = number("rehabilitationAttempt");
    public static final Variable<Long> FAILED_ATTEMPTS = number("failedAttempts");
    public static final Variable<Boolean> HAS_REHABILITATION_STEP = flag("hasRehabilitationStep");
    public static final Variable<Boolean> RESUMES_REHABILITATION = flag("resumesRehabilitation");
    public static final Variable<Boolean> IS_LONG_TERM_BENEFIT = flag("isLongTermBenefit");
    public static final Variable<Boolean> RESUMES_LONG_TERM_BENEFIT = flag("resumesLongTermBenefit");
    public static final Variable<Boolean> IS_WAITING = flag("isWaiting");
    public static final Variable<String> HUB_NEWS = text("hubNews");
    public static final Variable<String> OPENING_NEWS = text("openingNews");
    public static final Variable<String> ADVICE_TEXT = text("adviceText");
    public static final Variable<Boolean> EXCHANGE_CONSENT = flag("exchangeConsent");
    public static final Variable<String> CONSENT_SCOPE = text("consentScope");
    public static final Variable<Boolean> CONSENT_AF = flag("consentAf");
    public static final Variable<Boolean> CONSENT_EMPLOYER = flag("consentEmployer");
    public static final Variable<Boolean> CONSENT_SUS = flag("consentSus");
    public static final Variable<Boolean> CONSENT_REGION_INFORMS = flag("consentRegionInforms");
    public static final Variable<Boolean> SHARES_WITH_AF = flag("sharesWithAf");
    public static final Variable<Boolean> SHARES_WITH_REGION = flag("sharesWithRegion");
    public static final Variable<Boolean> IS_RESUMED = flag("isResumed");
    public static final Variable<Boolean> IS_IN_RETROSPECT = flag("isInRetrospect");
    public static final Variable<String> PARTICIPANTS = text("participants");
    public static final Variable<Long> ACTION_COUNT = number("actionCount");
    public static final Variable<String> ACTION_GROUP = text("actionGroup");
    public static final Variable<Long> ALR_ATTEMPT = number("alrAttempt");
    public static final Variable<Boolean> CALLS_MEETING = flag("callsMeeting");
    public static final Variable<LocalDate> PLAN_NEXT_DATE = date("planNextDate");
    public static final Variable<LocalDate> PLAN_LAPSE_DATE = date("planLapseDate");
    public static final Variable<Boolean> IS_PLAN_LAPSED = flag("isPlanLapsed");
    public static final Variable<String> MEASURES = json("measures");
    public static final Variable<String> QUESTION_ASSIGNEE = text("questionAssignee");
    public static final Variable<String> QUESTION_GROUP = text("questionGroup");
    public static final Variable<String> QUESTION_PARTY = text("questionParty");
    public static final Variable<Long> FOLLOW_UP_MONTH = number("followUpMonth");
    public static final Variable<LocalDate> FOLLOW_UP_ON = date("followUpOn");
    public static final Variable<LocalDate> LAST_FOLLOW_UP_ON = date("lastFollowUpOn");
    public static final Variable<Boolean> IS_SHOWN_TO_REGION = flag("isShownToRegion");
    public static final Variable<Boolean> HAS_MORE_FOLLOW_UPS = flag("hasMoreFollowUps");
    public static final Variable<String> REMINDER = text("reminder");
    public static final Variable<String> NEWS = text("news");
    public static final Variable<Long> UNIT_COUNT = number("unitCount");
    public static final Variable<String> JOINING_UNIT_NAME = text("joiningUnitName");
    public static final Variable<LocalDate> JOINS_ON = date("joinsOn");
    public static final Variable<String> ENROLLING_ROLE = text("enrollingRole");
    public static final Variable<String> ENROLLER = text("enroller");
    public static final Variable<LocalDate> HALF_YEAR_END = date("halfYearEnd");
    public static final Variable<LocalDate> CLOSED_HALF_YEAR = date("closedHalfYear");
    public static final Variable<Boolean> HAS_MORE_HALF_YEARS = flag("hasMoreHalfYears");
    public static final Variable<LocalDate> INSATS_END = date("insatsEnd");
    public static final Variable<LocalDate> LAST_FOLLOW_UP_DATE = date("lastFollowUpDate");
    public static final Variable<LocalDate> SUBSTITUTE_UNTIL_NEXT = date("substituteUntilNext");

    // A report and those who make it.
    public static final Variable<String> REPORT_ID = text("reportId");
    public static final Variable<String> REPORT_KIND = text("reportKind");
    public static final Variable<Long> REPORT_NUMBER = number("reportNumber");
    public static final Variable<String> REPORT_TITLE = text("reportTitle");
    public static final Variable<LocalDate> REPORT_UNTIL = date("reportUntil");
    public static final Variable<LocalDate> REPORT_DUE = date("reportDue");
    public static final Variable<LocalDate> REPORT_REMINDER_DATE = date("reportReminderDate");
    public static final Variable<String> REPLACED_REPORT = text("replacedReport");
    public static final Variable<String> REPORT_FIGURES = text("reportFigures");
    public static final Variable<String> REPORT_PROBLEMS = json("reportProblems");
    public static final Variable<Boolean> DO_FIGURES_HOLD = flag("doFiguresHold");
    public static final Variable<Boolean> IS_SENT_BACK = flag("isSentBack");
    public static final Variable<Long> OWNER_COUNT = number("ownerCount");
    public static final Variable<String> OWNER = text("owner");
    public static final Variable<String> CHAIR = text("chair");
    public static final Variable<String> REPORT_FIELD = text("reportField");
    public static final Variable<String> REPORT_FIELD_NAME = text("reportFieldName");
    public static final Variable<String> TEXT_WRITER = text("textWriter");

    // Form answer.
    public static final Variable<String> QUESTION_TOPIC = text("questionTopic");
    public static final Variable<LocalDate> QUESTION_DATE = date("questionDate");
    public static final Variable<String> ANSWER_KIND = text("answerKind");
    public static final Variable<LocalDate> ANSWER_DATE = date("answerDate");
    public static final Variable<String> ANSWER_NOTE = text("answerNote");

    // Form change-pair.
    public static final Variable<String> CASE_NUMBER = text("caseNumber");
    public static final Variable<String> NEW_INVESTIGATOR = text("newInvestigator");
    public static final Variable<String> NEW_COORDINATOR = text("newCoordinator");
    public static final Variable<LocalDate> CHANGE_PAIR_DATE = date("changePairDate");

    // Form change-unit.
    public static final Variable<String> NEW_UNIT = text("newUnit");
    public static final Variable<LocalDate> CHANGE_UNIT_DATE = date("changeUnitDate");

    // Form check-in.
    public static final Variable<String> CHECK_IN_LINES = json("checkInLines");
    public static final Variable<String> SITUATION = text("situation");
    public static final Variable<String> CHECK_IN_DECISION = text("checkInDecision");
    public static final Variable<String> DECISION_BY = text("decisionBy");
    public static final Variable<LocalDate> DECISION_DATE = date("decisionDate");

    // Form correct-fact.
    public static final Variable<String> CORRECTED_MILESTONE = text("correctedMilestone");
    public static final Variable<LocalDate> CORRECTED_DATE = date("correctedDate");
    public static final Variable<String> CORRECTION_KIND = text("correctionKind");
    public static final Variable<String> CORRECTION_REASON = text("correctionReason");
    public static final Variable<LocalDate> NEW_DATE = date("newDate");
    public static final Variable<String> NEW_VALUE = text("newValue");

    // Form exit.
    public static final Variable<String> EXIT_DECISION = text("exitDecision");
    public static final Variable<LocalDate> EXIT_DATE = date("exitDate");
    public static final Variable<String> EXIT_REASON = text("exitReason");
    public static final Variable<String> OCCUPATION_AFTER = text("occupationAfter");
    public static final Variable<Long> WORK_SHARE_AFTER = number("workShareAfter");
    public static final Variable<String> INCOME_AFTER = text("incomeAfter");
    public static final Variable<String> REGISTERED_AF_AFTER = text("registeredAfAfter");

    // Form follow-up.
    public static final Variable<LocalDate> FOLLOW_UP_DATE = date("followUpDate");
    public static final Variable<String> NEW_SICK_PERIOD = text("newSickPeriod");
    public static final Variable<LocalDate> NEW_SICK_PERIOD_DATE = date("newSickPeriodDate");
    public static final Variable<String> OCCUPATION_NOW = text("occupationNow");
    public static final Variable<String> INCOME_NOW = text("incomeNow");
    public static final Variable<String> PLAN_REACHED = text("planReached");

    // Form gk-answer.
    public static final Variable<String> GK_ANSWER = text("gkAnswer");
    public static final Variable<LocalDate> GK_ANSWER_DATE = date("gkAnswerDate");
    public static final Variable<String> DECLINE_REASON = text("declineReason");

    // Form gk-basis.
    public static final Variable<String> STUDIES = text("studies");
    public static final Variable<String> STUDY_KIND = text("studyKind");
    public static final Variable<String> EDUCATION_LEVEL = text("educationLevel");
    public static final Variable<String> REGISTERED_AF_BEFORE = text("registeredAfBefore");
    public static final Variable<String> LABOUR_PROGRAMME = text("labourProgramme");
    public static final Variable<String> PUBLIC_INCOME = text("publicIncome");
    public static final Variable<Long> PUBLIC_INCOME_MONTHS = number("publicIncomeMonths");
    public static final Variable<String> GK_NOTE = text("gkNote");

    // Form gk-conclusion.
    public static final Variable<LocalDate> GK_CONCLUSION_DATE = date("gkConclusionDate");
    public static final Variable<String> GK_OUTCOME = text("gkOutcome");
    public static final Variable<String> MEDICAL_CONDITIONS = text("medicalConditions");
    public static final Variable<String> WORK_CONDITIONS = text("workConditions");
    public static final Variable<String> GK_RESPONSIBLE = text("gkResponsible");
    public static final Variable<String> WORKS_AFTER = text("worksAfter");
    public static final Variable<String> WORK_KIND_AFTER = text("workKindAfter");
    public static final Variable<String> GK_CONCLUSION_NOTE = text("gkConclusionNote");

    // Form gk-first-meeting.
    public static final Variable<LocalDate> GK_FIRST_MEETING_DATE = date("gkFirstMeetingDate");
    public static final Variable<Boolean> ATTENDS_INDIVIDUAL = flag("attendsIndividual");
    public static final Variable<Boolean> ATTENDS_FK = flag("attendsFk");
    public static final Variable<Boolean> ATTENDS_AF = flag("attendsAf");
    public static final Variable<Boolean> ATTENDS_VARD = flag("attendsVard");
    public static final Variable<Boolean> ATTENDS_ARBETSGIVARE = flag("attendsArbetsgivare");
    public static final Variable<Boolean> ATTENDS_ANNAN = flag("attendsAnnan");

    // Form gk-no-answer.
    public static final Variable<String> GK_NO_ANSWER_DECISION = text("gkNoAnswerDecision");

    // Form gk-request.
    public static final Variable<LocalDate> GK_REQUESTED_DATE = date("gkRequestedDate");
    public static final Variable<String> GK_REQUESTED_BY = text("gkRequestedBy");
    public static final Variable<String> FK_OFFICE = text("fkOffice");
    public static final Variable<String> AF_OFFICE = text("afOffice");
    public static final Variable<String> HAS_EMPLOYMENT = text("hasEmployment");
    public static final Variable<String> EMPLOYMENT_TYPE = text("employmentType");
    public static final Variable<String> OWN_COMPANY = text("ownCompany");
    public static final Variable<String> WORKS = text("works");
    public static final Variable<String> WORK_KIND = text("workKind");
    public static final Variable<Long> WORK_SHARE = number("workShare");

    // Form leave-insats.
    public static final Variable<LocalDate> LEFT_DATE = date("leftDate");
    public static final Variable<String> LEFT_REASON = text("leftReason");

    // Form long-term-benefit.
    public static final Variable<LocalDate> LONG_TERM_DATE = date("longTermDate");
    public static final Variable<LocalDate> LONG_TERM_REVIEW_DATE = date("longTermReviewDate");
    public static final Variable<String> LONG_TERM_REASON = text("longTermReason");

    // Form long-term-review.
    public static final Variable<String> LONG_TERM_DECISION = text("longTermDecision");
    public static final Variable<LocalDate> LONG_TERM_CLEARED_DATE = date("longTermClearedDate");

    // Form meeting-agreements.
    public static final Variable<String> AGREED_ACTIONS = json("agreedActions");
    public static final Variable<String> ACTION_CODE = text("actionCode");
    public static final Variable<String> ACTION_PARTY = text("actionParty");
    public static final Variable<LocalDate> ACTION_DUE_DATE = date("actionDueDate");
    public static final Variable<String> PLAN_EFFECT = text("planEffect");
    public static final Variable<LocalDate> NEXT_FOLLOW_UP_DATE = date("nextFollowUpDate");
    public static final Variable<LocalDate> MINUTES_SENT_DATE = date("minutesSentDate");
    public static final Variable<String> MEETING_NOTE = text("meetingNote");

    // Form meeting-call.
    public static final Variable<String> MEETING_REQUESTED_BY = text("meetingRequestedBy");
    public static final Variable<String> MEETING_PURPOSE = text("meetingPurpose");
    public static final Variable<LocalDate> MEETING_CALLED_DATE = date("meetingCalledDate");
    public static final Variable<LocalDate> PLANNED_MEETING_DATE = date("plannedMeetingDate");
    public static final Variable<String> PLANNED_MEETING_FORM = text("plannedMeetingForm");
    public static final Variable<String> PLANNED_MEETING_TIME = text("plannedMeetingTime");
    public static final Variable<String> PLANNED_MEETING_PLACE = text("plannedMeetingPlace");
    public static final Variable<Boolean> INVITES_VARD = flag("invitesVard");
    public static final Variable<Boolean> INVITES_ARBETSGIVARE = flag("invitesArbetsgivare");
    public static final Variable<Boolean> INVITES_AF = flag("invitesAf");
    public static final Variable<Boolean> INVITES_ANNAN = flag("invitesAnnan");

    // Form meeting-minutes.
    public static final Variable<String> MEETING_OUTCOME = text("meetingOutcome");
    public static final Variable<LocalDate> MEETING_DATE = date("meetingDate");
    public static final Variable<String> MEETING_FORM = text("meetingForm");
    public static final Variable<String> INDIVIDUAL_PLACE = text("individualPlace");
    public static final Variable<LocalDate> CANCELLED_DATE = date("cancelledDate");
    public static final Variable<String> CANCEL_REASON = text("cancelReason");

    // Form note-activity.
    public static final Variable<String> ACTIVITY_KIND = text("activityKind");
    public static final Variable<LocalDate> ACTIVITY_DATE = date("activityDate");
    public static final Variable<String> ACTIVITY_GOAL = text("activityGoal");
    public static final Variable<String> ACTIVITY_ORGANISATION = text("activityOrganisation");
    public static final Variable<String> ACTIVITY_NOTE = text("activityNote");

    // Form pension-basis.
    public static final Variable<String> REHAB_EXHAUSTED = text("rehabExhausted");
    public static final Variable<LocalDate> PENSION_BASIS_DATE = date("pensionBasisDate");

    // Form pension-decision.
    public static final Variable<String> PENSION_DECISION = text("pensionDecision");
    public static final Variable<LocalDate> PENSION_DECISION_DATE = date("pensionDecisionDate");
    public static final Variable<String> PENSION_EXTENT = text("pensionExtent");

    // Form pension-received.
    public static final Variable<LocalDate> MEDICAL_RECEIVED_DATE = date("medicalReceivedDate");

    // Form pension-request.
    public static final Variable<LocalDate> MEDICAL_REQUESTED_DATE = date("medicalRequestedDate");
    public static final Variable<String> PENSION_INITIATIVE = text("pensionInitiative");

    // Form plan-next-step.
    public static final Variable<Boolean> STARTS_AVSTAMNINGSMOTE = flag("startsAvstamningsmote");
    public static final Variable<Boolean> STARTS_FRAGA = flag("startsFraga");
    public static final Variable<Boolean> STARTS_GEMENSAM_KARTLAGGNING = flag("startsGemensamKartlaggning");
    public static final Variable<Boolean> STARTS_SASSAM = flag("startsSassam");
    public static final Variable<Boolean> STARTS_PLAN = flag("startsPlan");
    public static final Variable<Boolean> REVIEWS_PLAN = flag("reviewsPlan");
    public static final Variable<Boolean> STARTS_SJUKERSATTNING = flag("startsSjukersattning");
    public static final Variable<Boolean> STARTS_LONG_TERM_BENEFIT = flag("startsLongTermBenefit");
    public static final Variable<Boolean> STARTS_REHABILITERING = flag("startsRehabilitering");
    public static final Variable<Boolean> STARTS_VANTAN = flag("startsVantan");
    public static final Variable<Boolean> STARTS_AVSLUT = flag("startsAvslut");
    public static final Variable<LocalDate> HUB_FOLLOW_UP_DATE = date("hubFollowUpDate");
    public static final Variable<String> PLANNING_NOTE = text("planningNote");

    // Form plan-review-lapsed.
    public static final Variable<String> PLAN_DECISION = text("planDecision");
    public static final Variable<String> PLAN_WAY = text("planWay");
    public static final Variable<String> PLAN_PENSION_GROUND = text("planPensionGround");
    public static final Variable<LocalDate> PLAN_DATE = date("planDate");
    public static final Variable<LocalDate> PLAN_REVISED_DATE = date("planRevisedDate");
    public static final Variable<String> REVISION_REASON = text("revisionReason");
    public static final Variable<LocalDate> PLAN_RECALLED_DATE = date("planRecalledDate");
    public static final Variable<String> RECALL_REASON = text("recallReason");
    public static final Variable<String> PLAN_REVIEW_NOTE = text("planReviewNote");

    // Form plan.
    public static final Variable<LocalDate> PLAN_SET_DATE = date("planSetDate");
    public static final Variable<String> PLAN_DECIDED_AT = text("planDecidedAt");
    public static final Variable<Boolean> AGREES_INDIVIDUAL = flag("agreesIndividual");
    public static final Variable<Boolean> AGREES_FK = flag("agreesFk");
    public static final Variable<Boolean> AGREES_VARD = flag("agreesVard");
    public static final Variable<Boolean> AGREES_ARBETSGIVARE = flag("agreesArbetsgivare");
    public static final Variable<Boolean> AGREES_AF = flag("agreesAf");
    public static final Variable<String> PLAN_NOTE = text("planNote");

    // Form protect-identity.
    public static final Variable<String> PROTECTION_KIND = text("protectionKind");
    public static final Variable<LocalDate> PROTECTED_DATE = date("protectedDate");

    // Form question.
    public static final Variable<String> QUESTION_TO = text("questionTo");
    public static final Variable<String> QUESTION_NOTE = text("questionNote");

    // Form record-death.
    public static final Variable<LocalDate> DEATH_DATE = date("deathDate");

    // Form rehabilitation-follow-up.
    public static final Variable<String> ALR_OUTCOME = text("alrOutcome");
    public static final Variable<LocalDate> ALR_NEXT_FOLLOW_UP = date("alrNextFollowUp");
    public static final Variable<LocalDate> ALR_END_DATE = date("alrEndDate");
    public static final Variable<String> ALR_RESULT = text("alrResult");
    public static final Variable<String> ALR_NEXT_STEP = text("alrNextStep");
    public static final Variable<String> ALR_NOTE = text("alrNote");

    // Form rehabilitation-plan.
    public static final Variable<String> ALR_KIND = text("alrKind");
    public static final Variable<String> ALR_GROUP = text("alrGroup");
    public static final Variable<String> ALR_ORGANISER = text("alrOrganiser");
    public static final Variable<String> ALR_RESPONSIBLE = text("alrResponsible");
    public static final Variable<LocalDate> REHAB_PLAN_DATE = date("rehabPlanDate");
    public static final Variable<Long> ALR_EXTENT = number("alrExtent");
    public static final Variable<LocalDate> ALR_PLANNED_START = date("alrPlannedStart");
    public static final Variable<LocalDate> ALR_PLANNED_END = date("alrPlannedEnd");
    public static final Variable<String> ALR_PLAN_NOTE = text("alrPlanNote");

    // Form rehabilitation-start.
    public static final Variable<String> ALR_STARTED = text("alrStarted");
    public static final Variable<LocalDate> ALR_START_DATE = date("alrStartDate");
    public static final Variable<String> NOT_STARTED_REASON = text("notStartedReason");

    // Forms report-correction, report-hand-in, report-late, report-text, report-write.
    public static final Variable<String> CORRECTION_ANSWER = text("correctionAnswer");
    public static final Variable<LocalDate> HANDED_IN_DATE = date("handedInDate");
    public static final Variable<String> HANDED_IN_HOW = text("handedInHow");
    public static final Variable<String> LATE_MEASURE = text("lateMeasure");
    public static final Variable<String> REPORT_TEXT = text("reportText");
    public static final Variable<Boolean> IS_REPORT_READY = flag("isReportReady");

    // Forms report-review, report-signature, report-owner-signature.
    public static final Variable<String> REPORT_DECISION = text("reportDecision");
    public static final Variable<String> SEND_BACK_NOTE = text("sendBackNote");
    public static final Variable<String> REPORT_DIGEST = text("reportDigest");
    public static final Variable<String> SIGNER_NAME = text("signerName");
    public static final Variable<String> SIGNER_EMAIL = text("signerEmail");
    public static final Variable<String> SIGNER_ORGANISATION = text("signerOrganisation");
    public static final Variable<String> SIGNED_AT = text("signedAt");
    public static final Variable<LocalDate> SIGNED_ON = date("signedOn");

    // Form request-avstamningsmote.
    public static final Variable<String> MEETING_REQUEST_NOTE = text("meetingRequestNote");

    // Form resume-case.
    public static final Variable<LocalDate> RESUME_DATE = date("resumeDate");
    public static final Variable<String> RESUME_REASON = text("resumeReason");

    // Form samtycke.
    public static final Variable<String> CONSENT_ANSWER = text("consentAnswer");
    public static final Variable<LocalDate> CONSENT_DATE = date("consentDate");
    public static final Variable<String> CONSENT_FORM = text("consentForm");
    public static final Variable<LocalDate> CONSENT_UNTIL = date("consentUntil");
    public static final Variable<Boolean> SCOPE_HEALTH = flag("scopeHealth");
    public static final Variable<Boolean> SCOPE_WORK = flag("scopeWork");
    public static final Variable<Boolean> SCOPE_INCOME = flag("scopeIncome");
    public static final Variable<Boolean> SCOPE_PLANNING = flag("scopePlanning");
    public static final Variable<String> CONSENT_AF_ANSWER = text("consentAfAnswer");
    public static final Variable<String> CONSENT_EMPLOYER_ANSWER = text("consentEmployerAnswer");
    public static final Variable<String> CONSENT_REGION_INFORMS_ANSWER = text("consentRegionInformsAnswer");
    public static final Variable<String> CONSENT_SUS_ANSWER = text("consentSusAnswer");
    public static final Variable<LocalDate> SUS_FORM_SENT_DATE = date("susFormSentDate");
    public static final Variable<String> CONSENT_NOTE = text("consentNote");

    // Form sassam.
    public static final Variable<LocalDate> SASSAM_DATE = date("sassamDate");
    public static final Variable<String> SASSAM_FORM = text("sassamForm");
    public static final Variable<String> MEETING_FORM_WISH = text("meetingFormWish");
    public static final Variable<String> WISH_DECISION = text("wishDecision");
    public static final Variable<String> REHAB_NEED = text("rehabNeed");
    public static final Variable<String> EMPLOYER_RETURN_PLAN = text("employerReturnPlan");
    public static final Variable<String> DOCTOR_PROGNOSIS = text("doctorPrognosis");
    public static final Variable<String> PROGNOSIS_DAYS = text("prognosisDays");
    public static final Variable<String> DOCTOR_MEASURE = text("doctorMeasure");
    public static final Variable<String> SASSAM_NEXT_STEP = text("sassamNextStep");
    public static final Variable<String> DOCUMENTED_IN_OWN_RECORD = text("documentedInOwnRecord");
    public static final Variable<String> SASSAM_NOTE = text("sassamNote");

    // Form stalled.
    public static final Variable<String> STALLED_ACTION = text("stalledAction");
    public static final Variable<String> STALLED_BY = text("stalledBy");
    public static final Variable<LocalDate> STALLED_ACTION_DATE = date("stalledActionDate");

    // Form substitute.
    public static final Variable<String> ABSENT_USER = text("absentUser");
    public static final Variable<String> SUBSTITUTE_USER = text("substituteUser");
    public static final Variable<LocalDate> SUBSTITUTE_FROM = date("substituteFrom");
    public static final Variable<LocalDate> SUBSTITUTE_UNTIL = date("substituteUntil");

    // Form unit-enrolment.
    public static final Variable<LocalDate> UNIT_ENROLMENT_DATE = date("unitEnrolmentDate");

    // Form waiting-over.
    public static final Variable<String> WAIT_PARTY = text("waitParty");
    public static final Variable<String> WAIT_REASON = text("waitReason");
    public static final Variable<String> WAIT_OVER = text("waitOver");
    public static final Variable<LocalDate> WAIT_END_DATE = date("waitEndDate");
    public static final Variable<LocalDate> WAIT_UNTIL = date("waitUntil");

    // Form waiting.
    public static final Variable<LocalDate> WAIT_START_DATE = date("waitStartDate");
    public static final Variable<String> WAIT_NOTE = text("waitNote");

    // Form watch-action.
    public static final Variable<String> ACTION_RESULT = text("actionResult");
    public static final Variable<LocalDate> ACTION_DONE_DATE = date("actionDoneDate");

    // Form withdraw-consent.
    public static final Variable<String> WITHDRAWN_CONSENT = text("withdrawnConsent");
    public static final Variable<LocalDate> WITHDRAWN_DATE = date("withdrawnDate");
    public static final Variable<String> WITHDRAWN_HOW = text("withdrawnHow");

    private CaseVariables() {}
}
