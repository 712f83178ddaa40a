package se.rehabvagen.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;

/** One case from enrolment to exit: what the people hand in, field by field as Tasklist sends their forms. */
final class CaseScript {

    private static final List<String> STEPS = List.of(
            "startsSassam",
            "startsAvstamningsmote",
            "startsGemensamKartlaggning",
            "startsRehabilitering",
            "startsPlan",
            "reviewsPlan",
            "startsSjukersattning",
            "startsVantan",
            "startsFraga",
            "startsLongTermBenefit",
            "startsAvslut");

    private final String today;
    private final String later;

    private CaseScript(LocalDate today) {
        this.today = today.toString();
        this.later = today.plusDays(40).toString();
    }

    /** One completion: which task, by whom, with which answers. */
    record Step(String task, Worker worker, Map<String, Object> values) {}

    static List<Step> on(LocalDate today) {
        CaseScript script = new CaseScript(today);
        List<Step> steps = new ArrayList<>();
        steps.addAll(script.beginning());
        steps.addAll(script.meeting());
        steps.addAll(script.mapping());
        steps.addAll(script.rehabilitation());
        steps.addAll(script.ending());
        return List.copyOf(steps);
    }

    private List<Step> beginning() {
        return List.of(
                by(
                        Worker.COORDINATOR,
                        "userTask_inhamtaSamtycke",
                        fields(
                                "consentAnswer=ja consentForm=skriftligt consentAfAnswer=ja consentEmployerAnswer=ja",
                                "consentRegionInformsAnswer=ja consentSusAnswer=nej scopeHealth=true scopeWork=true",
                                "scopeIncome=false scopePlanning=true consentDate=" + today)),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_holdSassam",
                        fields(
                                "sassamForm=video meetingFormWish=ingen rehabNeed=arbetslivsinriktat",
                                "employerReturnPlan=saknas doctorPrognosis=oklar documentedInOwnRecord=ja",
                                "attendsVard=false attendsArbetsgivare=false attendsAnnan=false",
                                "sassamNextStep=avstamningsmote sassamDate=" + today)));
    }

    private List<Step> meeting() {
        Map<String, Object> minutes = fields(
                "meetingOutcome=genomfort meetingForm=digitalt individualPlace=hemma",
                "attendsIndividual=true attendsFk=true attendsVard=true attendsArbetsgivare=true",
                "attendsAf=false attendsAnnan=false",
                "meetingDate=" + today);
        Map<String, Object> agreements = fields("planEffect=ingen documentedInOwnRecord=ja nextFollowUpDate=" + later);
        agreements.put(
                "agreedActions",
                SpinValues.jsonValue("[{\"actionCode\":\"kontakt\",\"actionParty\":\"fk\",\"actionDueDate\":\"%s\"}]"
                                .formatted(later))
                        .create());
        return List.of(
                next("startsAvstamningsmote"),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_callMeeting",
                        fields(
                                "meetingRequestedBy=fk meetingPurpose=plan plannedMeetingForm=digitalt",
                                "meetingCalledDate=" + today,
                                "plannedMeetingDate=" + later)),
                by(Worker.INVESTIGATOR, "userTask_holdMeeting", minutes),
                by(Worker.INVESTIGATOR, "userTask_documentAgreements", agreements));
    }

    private List<Step> mapping() {
        Map<String, Object> situation = fields(
                "studies=nej educationLevel=gymnasium registeredAfBefore=nej labourProgramme=nej",
                "publicIncome=sjukpenning");
        situation.put("publicIncomeMonths", 24);
        return List.of(
                next("startsGemensamKartlaggning"),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_requestGk",
                        fields(
                                "gkRequestedBy=fk hasEmployment=ja employmentType=tillsvidare ownCompany=nej works=nej",
                                "fkOffice=Nyköping afOffice=Nyköping gkRequestedDate=" + today)),
                by(Worker.INVESTIGATOR, "userTask_describeSituation", situation),
                by(Worker.EMPLOYMENT_OFFICER, "userTask_answerGk", fields("gkAnswer=accepterad gkAnswerDate=" + today)),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_firstMeeting",
                        fields(
                                "attendsIndividual=true attendsFk=true attendsAf=true attendsVard=false",
                                "attendsArbetsgivare=false attendsAnnan=false gkFirstMeetingDate=" + today)),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_concludeGk",
                        fields(
                                "gkOutcome=aktiva_insatser medicalConditions=klarlagda workConditions=delvis",
                                "gkResponsible=af documentedInOwnRecord=ja gkConclusionDate=" + today)));
    }

    private List<Step> rehabilitation() {
        Map<String, Object> plan = fields(
                "alrKind=arbetstraning alrGroup=arbetsforberedande alrOrganiser=af alrResponsible=af",
                "rehabPlanDate=" + today,
                "alrPlannedStart=" + today,
                "alrPlannedEnd=" + later);
        plan.put("alrExtent", 50);
        return List.of(
                next("startsRehabilitering"),
                by(Worker.INVESTIGATOR, "userTask_planRehabilitation", plan),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_startRehabilitation",
                        fields("alrStarted=ja alrKind=arbetstraning alrStartDate=" + today)),
                by(
                        Worker.EMPLOYMENT_OFFICER,
                        "userTask_followRehabilitation",
                        fields(
                                "alrOutcome=slutford alrResult=okad_formaga alrNextStep=atergang documentedInOwnRecord=ja alrEndDate="
                                        + today)));
    }

    private List<Step> ending() {
        return List.of(
                next("startsPlan"),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_setPlan",
                        fields(
                                "planWay=arbetssokande planDecidedAt=uppfoljning agreesIndividual=true agreesFk=true",
                                "agreesVard=true agreesArbetsgivare=false agreesAf=true planSetDate=" + today,
                                "planDate=" + later)),
                next("startsAvslut"),
                by(
                        Worker.INVESTIGATOR,
                        "userTask_recordExit",
                        fields(
                                "exitDecision=avsluta exitReason=arbetssokande occupationAfter=aktivt_arbetssokande",
                                "incomeAfter=a_kassa registeredAfAfter=ja exitDate=" + today)));
    }

    private Step next(String ticked) {
        Map<String, Object> values = new HashMap<>();
        STEPS.forEach(step -> values.put(step, step.equals(ticked)));
        values.put("hubFollowUpDate", later);
        return by(Worker.INVESTIGATOR, "userTask_planNextStep", values);
    }

    private static Step by(Worker worker, String task, Map<String, Object> values) {
        return new Step(task, worker, values);
    }

    /** Answers as {@code key=value}, between spaces; ticks become booleans. */
    private static Map<String, Object> fields(String... texts) {
        Map<String, Object> values = new HashMap<>();
        for (String answer : String.join(" ", texts).split(" ")) {
            String[] parts = answer.split("=");
            boolean isTick = parts[1].equals("true") || parts[1].equals("false");
            values.put(parts[0], isTick ? (Object) Boolean.valueOf(parts[1]) : parts[1]);
        }
        return values;
    }
}
