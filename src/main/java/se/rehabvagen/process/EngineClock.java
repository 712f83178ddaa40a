package se.rehabvagen.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's own time as a Java clock, in Swedish time, so that timers and Java agree on "today". */
@Component
public final class EngineClock extends Clock {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Override
    public ZoneId getZone() {
        return SWEDEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
