package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
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
