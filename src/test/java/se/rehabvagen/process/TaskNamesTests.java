package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class TaskNamesTests {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String nameOfTheFirstTask(String businessKey) {
        Map<String, Object> variables = Map.of("insats", "namn", "unit", "enhet", "investigator", "a");
        String step = runtime.startProcessInstanceByKey("avslut", businessKey, variables)
                .getId();
        return tasks.createTaskQuery().processInstanceId(step).singleResult().getName();
    }

    @Test
    void aTaskSaysWhichCaseItBelongsTo() {
        assertThat(nameOfTheFirstTask("NAMN-1")).isEqualTo("Registrera avslut · NAMN-1");
    }

    @Test
    void whatBelongsToNoCaseKeepsItsPlainName() {
        assertThat(nameOfTheFirstTask(null)).isEqualTo("Registrera avslut");
    }
}
