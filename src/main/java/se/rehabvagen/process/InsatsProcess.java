package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;

/** The running process of an insats: it keeps the project's own calendar. */
@Component
public final class InsatsProcess {

    /** Key of the model. */
    public static final String PROCESS = "insats";

    private static final int LAST_FOLLOW_UP_MONTHS = 12;

    private final RuntimeService runtime;
    private final Insatser insatser;
    private final Clock clock;

    InsatsProcess(RuntimeService runtime, Insatser insatser, Clock clock) {
        this.runtime = runtime;
        this.insatser = insatser;
        this.clock = clock;
    }

    /** An insats was registered: its calendar begins. */
    public void registered(Insats insats) {
        LocalDate today = LocalDate.now(clock);
        LocalDate halfYear = ReportingPeriod.endOn(today, insats.start(), insats.end());
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.INSATS.put(variables, insats.id());
        CaseVariables.INSATS_END.put(variables, insats.end());
        CaseVariables.HALF_YEAR_END.put(variables, halfYear);
        CaseVariables.HAS_MORE_HALF_YEARS.put(variables, halfYear.isBefore(insats.end()));
        CaseVariables.LAST_FOLLOW_UP_DATE.put(variables, lastFollowUpOn(insats));
        CaseVariables.UNIT_COUNT.put(variables, (long) joining(insats, today).size());
        runtime.startProcessInstanceByKey(PROCESS, insats.id(), variables);
    }

    /** The day on which whoever has no exit is followed up for the last time. */
    public static LocalDate lastFollowUpOn(Insats insats) {
        return insats.end().plusMonths(LAST_FOLLOW_UP_MONTHS);
    }

    /** Whether the calendar of an insats has begun. */
    public boolean isRunning(String insats) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(insats)
                        .count()
                > 0;
    }

    /** The units that join on a day or later, in the order in which they stand in the project's description. */
    public List<CareUnit> joining(String insats, LocalDate from) {
        return insatser.find(insats).map(found -> joining(found, from)).orElse(List.of());
    }

    private static List<CareUnit> joining(Insats insats, LocalDate from) {
        return insats.units().stream()
                .filter(unit -> !unit.joinedOn().isBefore(from))
                .toList();
    }
}
