package se.rehabvagen.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;

/** Two units of an insats of these tests, with their people, and steps of cases that wait there. */
final class House {

    static final String NORTH = "prov.norr";
    static final String SOUTH = "prov.soder";

    /** What the steps of these tests hold and nobody may find out. */
    static final String SECRET = "2031-05-17";

    private final ProcessEngine engine;

    House(ProcessEngine engine, Accounts accounts) {
        this.engine = engine;
        accounts.ensureTenant("prov", "Provinsatsen");
        accounts.ensureTenant(NORTH, "Norra enheten");
        accounts.ensureTenant(SOUTH, "Södra enheten");
        accounts.ensure("fk-norr", "Frida Norr", Role.FORSAKRINGSUTREDARE, Set.of(NORTH));
        accounts.ensure("fk-norr2", "Fatima Norr", Role.FORSAKRINGSUTREDARE, Set.of(NORTH));
        accounts.ensure("fk-soder", "Fredrik Söder", Role.FORSAKRINGSUTREDARE, Set.of(SOUTH));
        accounts.ensure("region-norr", "Rut Norr", Role.REHABKOORDINATOR, Set.of(NORTH));
        accounts.ensure("af-norr", "Asta Norr", Role.ARBETSFORMEDLARE, Set.of(NORTH));
        accounts.ensure("lead-prov", "Lena Ledare", Role.PROJEKTLEDARE, Set.of("prov", NORTH, SOUTH));
        accounts.ensure("agare-prov", "Olle Ägare", Role.INSATSAGARE, Set.of("prov"));
        accounts.ensure("chair-prov", "Ove Ordförande", Role.STYRGRUPPSORDFORANDE, Set.of("prov"));
        roleless();
    }

    private void roleless() {
        IdentityService identities = engine.getIdentityService();
        if (identities.createUserQuery().userId("roll-los").count() == 0) {
            var user = identities.newUser("roll-los");
            user.setPassword("roll-los");
            identities.saveUser(user);
        }
    }

    /** A step of a case in the northern unit, waiting at its first task. */
    ProcessInstance step(String process, String caseNumber) {
        return step(process, caseNumber, "norr");
    }

    ProcessInstance step(String process, String caseNumber, String unit) {
        Map<String, Object> handed = new HashMap<>(Map.of(
                "insats",
                "prov",
                "unit",
                unit,
                "investigator",
                "fk-" + unit,
                "coordinator",
                "region-" + unit,
                "enroller",
                "fk-" + unit,
                "enrollingRole",
                Role.FORSAKRINGSUTREDARE.id(),
                "planDate",
                SECRET,
                "isResumed",
                false));
        for (String absent : List.of("alrNextFollowUp", "followUpOn", "actionGroup", "actionParty", "actionDueDate")) {
            handed.put(absent, null);
        }
        return engine.getRuntimeService().startProcessInstanceByKey(process, caseNumber, handed);
    }

    Task taskOf(ProcessInstance step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(step.getId())
                .singleResult();
    }
}
