package se.rehabvagen.benchmark;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The same models, forms and tables on the engine as the starter sets it up: no tenants, no authorizations, no listeners or
 * interceptors of ours, no user, and beans that only set what gateways and timers need.
 */
final class PlainEngine implements Contestant {

    private final ConfigurableApplicationContext application;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Map<String, Object> startVariables;

    private PlainEngine(ConfigurableApplicationContext application, Map<String, Object> startVariables) {
        this.application = application;
        this.runtime = application.getBean(RuntimeService.class);
        this.tasks = application.getBean(TaskService.class);
        this.startVariables = startVariables;
    }

    /** What the starter makes of a class path and a database. */
    @EnableAutoConfiguration(
            exclude = {
                SecurityAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class,
                ManagementWebSecurityAutoConfiguration.class
            })
    static class Starter {}

    /** @param startVariables the variables with which a case begins in the product */
    static PlainEngine start(String url, Map<String, Object> startVariables) {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(Starter.class)
                .initializers(context -> EmptyBeans.register((GenericApplicationContext) context))
                .run(
                        // The product's own settings are not read.
                        "--spring.config.name=plain",
                        "--spring.main.banner-mode=off",
                        "--server.port=0",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + DurableServer.USER,
                        "--camunda.bpm.job-execution.enabled=false",
                        // The starter's own patterns leave the forms out.
                        "--camunda.bpm.deployment-resource-pattern=classpath*:bpmn/**/*.bpmn,"
                                + "classpath*:bpmn/**/*.dmn,classpath*:forms/**/*.form");
        return new PlainEngine(application, startVariables);
    }

    @Override
    public String name() {
        return "Bar motor";
    }

    @Override
    public void enrol(String caseNumber) {
        runtime.startProcessInstanceByKey("rehabilitation-case", caseNumber, startVariables);
    }

    @Override
    public void complete(String taskId, Worker worker, Map<String, Object> values) {
        tasks.complete(taskId, values);
    }

    @Override
    public DataSource database() {
        return application.getBean(DataSource.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
