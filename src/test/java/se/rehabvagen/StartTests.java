package se.rehabvagen;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class StartTests {

    @Autowired
    private ProcessEngine engine;

    @Test
    void theApplicationStartsOnARealDatabase() {
        assertThat(engine.getName()).isEqualTo("default");
    }
}
