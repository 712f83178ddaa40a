package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** A small model with one form of everything, run as somebody would. */
record Trial(ProcessEngine engine, String instance) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An instance that waits at its first task. */
    static Trial begin(ProcessEngine engine) {
        return begin(engine, Map.of());
    }

    static Trial begin(ProcessEngine engine, Map<String, Object> more) {
        engine.getRepositoryService()
                .createDeployment()
                .name("contract-trial")
                .enableDuplicateFiltering(true)
                .addClasspathResource("contract/contract-trial.bpmn")
                .addClasspathResource("contract/contract-trial.form")
                .deploy();
        Map<String, Object> variables = new HashMap<>(more);
        variables.putIfAbsent("questionGroup", "rehabkoordinator");
        ProcessInstance instance = engine.getRuntimeService()
                .startProcessInstanceByKey("contract-trial", "PROV-" + COUNT.incrementAndGet(), variables);
        return new Trial(engine, instance.getId());
    }

    /** A good answer, with some of its values exchanged: key, value, key, value. */
    static Map<String, Object> answer(Object... exchanged) {
        Map<String, Object> answer = new HashMap<>(
                Map.of("stalledBy", "genomfort", "questionDate", "2021-11-01", "workShare", 50, "agreesFk", true));
        for (int i = 0; i < exchanged.length; i += 2) {
            answer.put((String) exchanged[i], exchanged[i + 1]);
        }
        return answer;
    }

    Task task() {
        return asHouse(engine, this::findTask);
    }

    private Task findTask() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    void complete(Map<String, Object> answer) {
        engine.getTaskService().complete(task().getId(), answer);
    }

    void submit(Map<String, Object> answer) {
        engine.getFormService().submitTaskForm(task().getId(), answer);
    }

    Map<String, Object> variables() {
        return engine.getRuntimeService().getVariables(instance);
    }

    /** What the test itself wants to know, whoever is at work and may not. */
    static <T> T asHouse(ProcessEngine engine, Supplier<T> question) {
        Authentication user = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return question.get();
        } finally {
            if (user != null) {
                engine.getIdentityService()
                        .setAuthentication(user.getUserId(), user.getGroupIds(), user.getTenantIds());
            }
        }
    }

    /** Gives a group of the tests a right to everything of a kind; twice is once. */
    static void grant(ProcessEngine engine, String group, Resource resource, Permission permission) {
        AuthorizationService rights = engine.getAuthorizationService();
        boolean isThere = rights.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .count()
                > 0;
        if (!isThere) {
            Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(Authorization.ANY);
            grant.addPermission(permission);
            rights.saveAuthorization(grant);
        }
    }

    void asUser(String user, List<String> tenants, Runnable work, String... roles) {
        engine.getIdentityService().setAuthentication(user, new ArrayList<>(Arrays.asList(roles)), tenants);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
