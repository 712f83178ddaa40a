package se.rehabvagen.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.support.GenericApplicationContext;

/** The beans that the models name, empty but for the variables that gateways and timers of the script need. */
final class EmptyBeans {

    private static final LocalDate TODAY = LocalDate.now();

    private static final List<String> LISTENERS =
            List.of("adviseNextStep", "beginStep", "forgetAnswers", "logDisclosure", "openHub", "wakeHub");

    private static final Map<String, Map<String, Object>> DELEGATES = Map.of(
            "recordConsent",
            Map.of(
                    "exchangeConsent", true,
                    "consentAf", true,
                    "consentEmployer", true,
                    "consentSus", false,
                    "consentRegionInforms", true),
            "readConsent",
            Map.of("sharesWithAf", true, "sharesWithRegion", true),
            "noteParticipants",
            Map.of("participants", "individ|vard|fk"),
            "countActions",
            Map.of("actionCount", 2L),
            "numberAttempt",
            Map.of("alrAttempt", 1L),
            "rateAttempts",
            Map.of("callsMeeting", false, "failedAttempts", 0L),
            "schedulePlan",
            Map.of(
                    "planNextDate", TODAY.plusDays(26).toString(),
                    "planLapseDate", TODAY.plusDays(41).toString(),
                    "isPlanLapsed", false),
            "scheduleFollowUp",
            Map.of(
                    "followUpOn", TODAY.plusMonths(3).toString(),
                    "hasMoreFollowUps", true,
                    "isShownToRegion", true),
            "informCase",
            Map.of());

    private EmptyBeans() {}

    static void register(GenericApplicationContext context) {
        DELEGATES.forEach((name, variables) ->
                context.registerBean(name, JavaDelegate.class, () -> step -> variables.forEach(step::setVariable)));
        LISTENERS.forEach(name -> context.registerBean(name, ExecutionListener.class, () -> place -> {}));
        context.registerBean(
                "pickAction",
                ExecutionListener.class,
                () -> action -> action.setVariable("actionGroup", "forsakringsutredare"));
        context.registerBean(
                "noteRetrospect", ExecutionListener.class, () -> task -> task.setVariable("isInRetrospect", false));
        context.registerBean("tellOpeningNews", TaskListener.class, () -> task -> {});
        context.registerBean("deadline", InAMonth.class);
    }

    /** Every deadline is in a month. */
    static final class InAMonth extends AbstractMap<String, Date> {

        @Override
        public Date get(Object row) {
            return Date.from(Instant.now().plus(Duration.ofDays(30)));
        }

        @Override
        public boolean containsKey(Object row) {
            return true;
        }

        @Override
        public Set<Map.Entry<String, Date>> entrySet() {
            return Set.of();
        }
    }
}
