package se.rehabvagen.paths;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.rehabvagen.process.EngineClock;

/** Fixes the day, gives each test an office of its own, and keeps for the coverage which flows a class has taken. */
final class PathExtension implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    /** A Monday in winter time, with a change of the clock and Easter before it. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

    private static final int OPENING_HOUR = 9;

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
        startTheFirstDay();
        FlowsTaken.listen(true);
    }

    static void startTheFirstDay() {
        ZonedDateTime morning = FIRST_DAY.atTime(OPENING_HOUR, 0).atZone(EngineClock.SWEDEN);
        ClockUtil.setCurrentTime(Date.from(morning.toInstant()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        FlowsTaken.listen(false);
        BpmnAwareTests.reset();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        FlowsTaken.keep();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Office.open(SpringExtension.getApplicationContext(test));
    }
}
