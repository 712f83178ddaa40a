package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class StartFormTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String STARTERS = "provstartare";
    private static final String OURS = "provinsats.vc-ek";
    private static final String THEIRS = "provinsats.vc-al";
    private static final String NO_SUCH_CASE = "Ärendet finns inte eller hör till en annan enhet.";

    private final ProcessEngine engine;
    private final CaseProcess process;
    private final Cases cases;

    @Autowired
    StartFormTests(ProcessEngine engine, CaseProcess process, Cases cases) {
        this.engine = engine;
        this.process = process;
        this.cases = cases;
    }

    @BeforeEach
    void somebodyMayStart() {
        Trial.grant(engine, STARTERS, Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE);
        Trial.grant(engine, STARTERS, Resources.PROCESS_INSTANCE, Permissions.CREATE);
    }

    @Test
    void aStartFormBelongsToItsCaseAndToTheCasesUnit() {
        CaseNumber ours = enrolled("vc-ek");

        asUser(
                OURS,
                () -> start(
                        null,
                        Map.of(
                                "caseNumber",
                                " " + ours + " ",
                                "meetingRequestedBy",
                                "region",
                                "meetingPurpose",
                                "plan")));

        HistoricProcessInstance request = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("request-avstamningsmote")
                .processInstanceBusinessKey(ours.value())
                .singleResult();
        assertThat(request.getTenantId()).isEqualTo(OURS);
    }

    @Test
    void aCaseNumberIsKnownInLargeAndSmallLetters() {
        CaseNumber ours = enrolled("vc-ek");

        asUser(OURS, () -> start(null, request(ours.value().toLowerCase(Locale.ROOT))));

        assertThat(requests(ours)).isOne();
        HistoricVariableInstance kept = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("caseNumber")
                .variableValueEquals("caseNumber", ours.value())
                .singleResult();
        assertThat(kept).isNotNull();
    }

    @Test
    void whereLettersAloneTellTwoCasesApartTheNumberMustBeWrittenAsItIs() {
        CaseNumber large = enrolled(new CaseNumber("TVILLING-1"), "vc-ek", CareUnit.Kind.VARDCENTRAL);
        CaseNumber small = enrolled(new CaseNumber("tvilling-1"), "vc-ek", CareUnit.Kind.VARDCENTRAL);

        assertThat(cases.written(large)).contains(large);
        assertThat(cases.written(small)).contains(small);
        assertThat(cases.written(new CaseNumber("Tvilling-1"))).isEmpty();
        asUser(
                OURS,
                () -> assertThatThrownBy(() -> start(null, request("Tvilling-1")))
                        .hasMessage(NO_SUCH_CASE));
    }

    @Test
    void anUnknownCaseAndAnotherUnitsCaseGetTheSameSentence() {
        CaseNumber theirs = enrolled("vc-al");
        Map<String, Object> unknown = request("FINNS-INTE");

        asUser(
                OURS,
                () -> assertThatThrownBy(() -> start(null, request(theirs.value())))
                        .isInstanceOf(SubmissionRefused.class)
                        .hasMessage(NO_SUCH_CASE));
        asUser(OURS, () -> assertThatThrownBy(() -> start(null, unknown)).hasMessage(NO_SUCH_CASE));
        assertThatThrownBy(() -> start(null, unknown)).hasMessage(NO_SUCH_CASE);
        assertThat(cases.tenantOf(theirs)).contains(THEIRS);
    }

    @Test
    void beforeConsentInPsychiatryOnlyTheRegionKnowsOfTheCase() {
        CaseNumber ours = enrolled("vc-ek", CareUnit.Kind.PSYKIATRI);

        asUser(
                Role.FORSAKRINGSUTREDARE,
                List.of(OURS),
                () -> assertThatThrownBy(() -> start(null, request(ours.value())))
                        .hasMessage(NO_SUCH_CASE));

        asUser(OURS, () -> start(null, request(ours.value())));
        assertThat(requests(ours)).isOne();
    }

    @Test
    void atAVardcentralWhoEnrolledKnowsOfTheCaseBeforeConsent() {
        CaseNumber ours = enrolled("vc-ek");

        asUser(Role.FORSAKRINGSUTREDARE, List.of(OURS), () -> start(null, request(ours.value())));

        assertThat(requests(ours)).isOne();
    }

    @Test
    void whoHasAnotherRoleKnowsOfNoCase() {
        CaseNumber ours = enrolled("vc-ek");

        for (Role role : List.of(Role.ARBETSFORMEDLARE, Role.PROJEKTLEDARE, Role.ADMINISTRATOR)) {
            asUser(
                    role,
                    List.of(OURS),
                    () -> assertThatThrownBy(() -> start(null, request(ours.value())))
                            .hasMessage(NO_SUCH_CASE));
        }
    }

    private long requests(CaseNumber caseNumber) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("request-avstamningsmote")
                .processInstanceBusinessKey(caseNumber.value())
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198112189876", "EN-ANNAN", ""})
    void aBusinessKeyBesideTheFormIsRefused(String businessKey) {
        CaseNumber ours = enrolled("vc-ek");

        assertThatThrownBy(() -> start(businessKey, request(ours.value())))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Ärendenumret anges i formuläret.");
    }

    @Test
    void aStartFormIsCheckedLikeAnyOther() {
        assertThatThrownBy(() -> start(null, Map.of("caseNumber", "x y", "insats", "annan")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("”Ärendenummer” har inte rätt form")
                .hasMessageContaining("”insats” hör inte till formuläret")
                .hasMessageContaining("”Syfte” måste fyllas i");
    }

    @Test
    void whatBelongsToNoCaseBelongsToTheInsatsOfItsAuthor() {
        asUser(OURS, () -> submit("anteckna-aktivitet", null, activity()));

        HistoricProcessInstance noted = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("anteckna-aktivitet")
                .tenantIdIn("provinsats")
                .singleResult();
        assertThat(noted.getBusinessKey()).isNull();
    }

    @Test
    void whoWorksInSeveralInsatserSaysInWhich() {
        List<String> tenants = List.of(OURS, "annaninsats.vc-ek");
        Map<String, Object> activity = activity();

        asUser(
                tenants,
                () -> assertThatThrownBy(() -> submit("anteckna-aktivitet", null, activity))
                        .isInstanceOf(SubmissionRefused.class)
                        .hasMessage("Ange en insats som du arbetar i: annaninsats, provinsats."));
        activity.put("insats", "tredje");
        asUser(
                tenants,
                () -> assertThatThrownBy(() -> submit("anteckna-aktivitet", null, activity))
                        .hasMessageStartingWith("Ange en insats som du arbetar i"));
        asUser(
                List.of(),
                () -> assertThatThrownBy(() -> submit("anteckna-aktivitet", null, activity()))
                        .hasMessage("Du arbetar inte i någon insats."));
        activity.put("insats", "annaninsats");
        asUser(tenants, () -> submit("anteckna-aktivitet", null, activity));

        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("anteckna-aktivitet")
                        .tenantIdIn("annaninsats")
                        .count())
                .isEqualTo(1);
    }

    private static Map<String, Object> activity() {
        return new HashMap<>(Map.of(
                "activityKind", "aktivitet",
                "activityDate", "2021-11-01",
                "activityGoal", "mal_plan",
                "activityOrganisation", "fk",
                "activityNote", "Fikade med styrgruppen"));
    }

    @Test
    void everyStepOfACaseBelongsToTheCasesUnit() {
        CaseNumber ours = enrolled("vc-ek");

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(ours.value())
                        .list())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.getTenantId()).isEqualTo(OURS));
    }

    private CaseNumber enrolled(String unit) {
        return enrolled(unit, CareUnit.Kind.VARDCENTRAL);
    }

    private CaseNumber enrolled(String unit, CareUnit.Kind kind) {
        return enrolled(new CaseNumber("START-" + COUNT.incrementAndGet()), unit, kind);
    }

    private CaseNumber enrolled(CaseNumber number, String unit, CareUnit.Kind kind) {
        CareUnit careUnit = new CareUnit(
                unit, "Vårdcentralen", kind, LocalDate.of(2021, 1, 1), List.of("utredare-prov"), "rehab-prov");
        process.enrolled(new Enrolment(
                number,
                "provinsats",
                careUnit,
                "provinsats." + unit,
                "K",
                LocalDate.of(2020, 1, 1),
                null,
                "sjukfall_over_ett_ar",
                LocalDate.of(2021, 11, 1),
                "utredare-prov",
                "rehab-prov",
                false,
                null));
        return number;
    }

    private static Map<String, Object> request(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "meetingRequestedBy", "region", "meetingPurpose", "plan");
    }

    private void start(String businessKey, Map<String, Object> answer) {
        submit("request-avstamningsmote", businessKey, answer);
    }

    private void submit(String model, String businessKey, Map<String, Object> answer) {
        String definition = definition(model);
        if (businessKey == null) {
            engine.getFormService().submitStartForm(definition, answer);
        } else {
            engine.getFormService().submitStartForm(definition, businessKey, answer);
        }
    }

    private String definition(String model) {
        return Trial.asHouse(
                engine,
                () -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    private void asUser(String tenant, Runnable work) {
        asUser(List.of(tenant), work);
    }

    private void asUser(List<String> tenants, Runnable work) {
        asUser(Role.REHABKOORDINATOR, tenants, work);
    }

    private void asUser(Role role, List<String> tenants, Runnable work) {
        engine.getIdentityService().setAuthentication("rehab-prov", List.of(role.id(), STARTERS), tenants);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
