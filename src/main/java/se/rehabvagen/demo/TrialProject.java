package se.rehabvagen.demo;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.intake.ProjectIntake;
import se.rehabvagen.process.Insatser;

/** Gives a trial its people, and on the first start the reference project, played in through the intake like any other. */
@Component
@Profile("trial")
final class TrialProject {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String SENDER = "demo";

    private final ProjectIntake intake;
    private final Insatser insatser;
    private final boolean isWanted;
    private final Clock clock = Clock.system(SWEDEN);

    TrialProject(ProjectIntake intake, Insatser insatser, @Value("${rehabvagen.demo:on}") String demo) {
        this.intake = intake;
        this.insatser = insatser;
        this.isWanted = !demo.equalsIgnoreCase("off") && !demo.equalsIgnoreCase("false");
    }

    /** Before the doors open; what an earlier start began is left as it is, the intake goes on by itself. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void prepare() {
        intake.ensurePeople(Insatser.read(ReferenceProject.original().toString()), ReferenceProject.staff());
        if (isWanted && !intake.wasReadInto(ReferenceProject.ID)) {
            begin();
        }
    }

    private void begin() {
        YearMonth end = insatser.find(ReferenceProject.ID)
                .map(Insats::end)
                .map(YearMonth::from)
                .orElseGet(() -> YearMonth.now(clock).minusMonths(1));
        ReferenceProject project = new ReferenceProject(end);
        intake.ensure(project.description());
        intake.read(ReferenceProject.ID, project.participants(), project.events(), SENDER);
    }
}
