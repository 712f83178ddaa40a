package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

@PathTest
class ProtectIdentityPathTests {
    @Test
    void aProtectedPersonKeepsOnlyTheCaseNumber(Office office) {
        var anna = office.onTheWay();

        var protection = anna.submits("protect-identity", with(PROTECTION_KIND, "skyddad_folkbokforing"));

        assertThat(protection)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_protectionReported", "serviceTask_protectIdentity", "endEvent_identityProtected");
        assertThat(anna.fact(IS_PROTECTED)).isTrue();
        assertThat(anna.reached("protected").facts()).containsEntry("protectionKind", "skyddad_folkbokforing");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }

    @Test
    void onlyThePairSeesTheCaseFromNowOn(Office office) {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay().chooses(STARTS_PLAN, STARTS_REHABILITERING).completes("userTask_setPlan");
        Persons persons = office.bean(Persons.class);
        persons.register(anna.caseNumber(), office.insats().id(), new PersonDetails(null, "Anna", "Prov", null));
        int known = office.as(colleague, () -> openTo(office, anna)).size();

        anna.submits("protect-identity");

        assertThat(known).isPositive();
        assertThat(office.as(colleague, () -> openTo(office, anna))).isEmpty();
        assertThat(office.as(office.insats().staff().projectLead(), () -> openTo(office, anna)))
                .isEmpty();
        assertThat(office.as(office.whoIs(Role.FORSAKRINGSUTREDARE), () -> openTo(office, anna)))
                .hasSize(anna.tasks().size());
        assertThat(members(office, anna))
                .containsExactlyInAnyOrder(office.whoIs(Role.FORSAKRINGSUTREDARE), office.whoIs(Role.REHABKOORDINATOR));
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
        assertThat(persons.read(anna.caseNumber(), Reason.CASEWORK, colleague)).isEmpty();
        assertThatThrownBy(() -> office.submits(
                        colleague,
                        "request-avstamningsmote",
                        with(CASE_NUMBER, anna.caseNumber().value())))
                .hasMessageContaining("Ärendet finns inte eller hör till en annan enhet.");
    }

    @Test
    void theUnitsHistoryForgetsThatThereIsACase(Office office) {
        String unit = office.insats().tenantOf(office.unit(Office.UNIT));
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");
        long known = past(office, anna, unit);

        anna.submits("protect-identity");

        assertThat(known).isGreaterThan(2);
        assertThat(past(office, anna, unit)).isZero();
        assertThat(past(office, anna, anna.fact(PROTECTED_TENANT))).isGreaterThan(known);
        assertThat(office.bean(HistoryService.class)
                        .createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(anna.caseNumber().value())
                        .tenantIdIn(unit)
                        .count())
                .isZero();
    }

    private static long past(Office office, Caseworker person, String tenant) {
        return office.bean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(person.caseNumber().value())
                .tenantIdIn(tenant)
                .count();
    }

    @Test
    void whoHasNotAnsweredYetIsAskedBehindTheSameWall(Office office) {
        var anna = office.enrols();

        anna.submits("protect-identity");

        assertThat(anna.openTasks()).containsExactly("userTask_inhamtaSamtycke");
        anna.completes("userTask_inhamtaSamtycke");
        assertThat(anna.step("sassam-mapping").getTenantId())
                .isEqualTo(anna.instance().getTenantId())
                .matches(".*\\.[0-9a-f]+");
        assertThat(anna.milestones()).containsOnlyOnce("enrolled", "consent-given");
    }

    @Test
    void theFiguresKeepTheUnit(Office office) {
        var anna = office.onTheWay();
        anna.submits("protect-identity");

        anna.chooses(STARTS_PLAN).completes("userTask_setPlan");

        assertThat(anna.reached("plan-set").place().unit()).isEqualTo(Office.UNIT);
    }

    @Test
    void whoTakesOverMayOpenTheCaseAndWhoLeavesItMayNot(Office office) {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        anna.submits("protect-identity");

        anna.submits("change-pair", with(NEW_INVESTIGATOR, colleague));

        assertThat(members(office, anna)).containsExactlyInAnyOrder(colleague, office.whoIs(Role.REHABKOORDINATOR));
        assertThat(anna.task("userTask_planNextStep").getAssignee()).isEqualTo(colleague);
    }

    @Test
    void theCaseMovesToAnotherUnitBehindAWallOfThatUnitsPair(Office office) {
        var anna = office.onTheWay();
        anna.submits("protect-identity");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.instance().getTenantId()).startsWith(office.insats().id() + "." + Office.OTHER_UNIT + ".");
        assertThat(members(office, anna))
                .containsExactlyInAnyOrder(
                        office.unit(Office.OTHER_UNIT).investigators().get(0),
                        office.unit(Office.OTHER_UNIT).coordinator());
    }

    @Test
    void afterTheExitOnlyThePairOpensTheFollowUps(Office office) {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        anna.waitsFor(Period.ofMonths(3)).completes("userTask_followUp").waitsFor(Period.ofMonths(3));
        int known = office.as(colleague, () -> openTo(office, anna)).size();

        anna.submits("protect-identity");
        anna.waitsFor(Period.ofDays(1));

        assertThat(known).isPositive();
        assertThat(office.as(colleague, () -> openTo(office, anna))).isEmpty();
        assertThat(office.as(office.whoIs(Role.PROJEKTLEDARE), () -> openTo(office, anna)))
                .isEmpty();
        assertThat(office.as(office.whoIs(Role.FORSAKRINGSUTREDARE), () -> openTo(office, anna)))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_followUp");
        anna.completes("userTask_followUp").waitsFor(Period.ofMonths(6)).completes("userTask_followUp");
        assertThat(anna.processes()).isEmpty();
        assertThat(anna.reached())
                .filteredOn(milestone -> milestone.key().equals("followed-up"))
                .extracting(milestone -> milestone.facts().get("followUpMonth"))
                .containsExactly(3L, 6L, 12L);
        assertThat(anna.milestones()).containsOnlyOnce("enrolled", "consent-given", "exited");
    }

    @Test
    void whoMerelyWaitsForErasureIsErasedAndLeavesNothingOpen(Office office) {
        var anna = office.enrols();
        office.registers(anna);
        anna.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));

        anna.submits("protect-identity");

        assertThat(anna.processes()).isEmpty();
        assertThat(office.keeps(anna)).isFalse();
        assertThat(anna.milestones()).containsOnlyOnce("enrolled", "consent-refused", "protected");
    }

    @Test
    void whoWasProtectedAfterLeavingComesBackBehindTheWall(Office office) {
        var anna = office.onTheWay();
        anna.submits("leave-insats");
        anna.submits("protect-identity");

        anna.submits("resume-case");

        assertThat(anna.instance().getTenantId()).matches("[^.]+\\.[^.]+\\.[0-9a-f]{1,16}");
        assertThat(members(office, anna))
                .containsExactlyInAnyOrder(office.whoIs(Role.FORSAKRINGSUTREDARE), office.whoIs(Role.REHABKOORDINATOR));
    }

    @Test
    void theSubstituteSeesTheCaseInTheDaysOfTheAbsenceAndNoOthers(Office office) {
        String away = office.works("utredare", Role.FORSAKRINGSUTREDARE);
        String substitute = office.works("vikarie", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        anna.submits("change-pair", with(NEW_INVESTIGATOR, away));
        anna.submits("protect-identity");
        var absence = office.submits(
                away,
                "substitute",
                with(ABSENT_USER, away)
                        .and(SUBSTITUTE_USER, substitute)
                        .and(SUBSTITUTE_FROM, office.today().plusDays(2))
                        .and(SUBSTITUTE_UNTIL, office.today().plusDays(9)));
        assertThat(office.as(substitute, () -> openTo(office, anna))).isEmpty();

        office.waitsFor(Period.ofDays(2), absence);
        assertThat(office.as(substitute, () -> openTo(office, anna)))
                .extracting(Task::getAssignee)
                .containsExactly(substitute);
        assertThat(office.as(away, () -> openTo(office, anna))).isEmpty();

        office.waitsFor(Period.ofDays(8), absence);
        assertThat(office.as(substitute, () -> openTo(office, anna))).isEmpty();
        assertThat(office.as(away, () -> openTo(office, anna))).hasSize(1);
        assertThat(members(office, anna)).containsExactlyInAnyOrder(away, office.whoIs(Role.REHABKOORDINATOR));
    }

    @Test
    void thePairSpeaksOfTheCaseByItself(Office office) {
        var anna = office.onTheWay();
        var bo = office.onTheWay();
        anna.submits("protect-identity");
        CheckIns checkIns = office.bean(CheckIns.class);

        var pairs = checkIns.pairs(office.insats().id());
        assertThat(pairs).hasSize(2).allSatisfy(pair -> assertThat(pair.lines()).hasSize(1));
        pairs.forEach(checkIns::due);

        assertThat(pairs.stream()
                        .map(pair -> office.handling(pair.key())
                                .step(CheckIns.PROCESS)
                                .getTenantId()))
                .containsExactlyInAnyOrder(
                        anna.instance().getTenantId(), bo.instance().getTenantId());
    }

    private static List<Task> openTo(Office office, Caseworker person) {
        return office.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(person.caseNumber().value())
                .listPage(0, 50);
    }

    private static List<String> members(Office office, Caseworker person) {
        return office
                .engine()
                .getIdentityService()
                .createUserQuery()
                .memberOfTenant(person.instance().getTenantId())
                .list()
                .stream()
                .map(User::getId)
                .toList();
    }
}
