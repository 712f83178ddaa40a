package se.rehabvagen.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.Insatser;

/** Hands files in as the API does and waits until they are in and the doors are open again. */
@Component
final class IntakeDriver {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final InsatsRegistration registration;
    private final Insatser insatser;
    private final IntakeDesk desk;
    private final DoorsClosed doors;

    IntakeDriver(InsatsRegistration registration, Insatser insatser, IntakeDesk desk, DoorsClosed doors) {
        this.registration = registration;
        this.insatser = insatser;
        this.desk = desk;
        this.doors = doors;
    }

    Intake begin(ReferenceFiles project) {
        registration.register(project.description());
        return desk.take(insatser.find(project.insats()).orElseThrow(), project.files(), false, "prov");
    }

    Intake play(ReferenceFiles project) {
        return finished(begin(project));
    }

    Intake finished(Intake taken) {
        await().atMost(PATIENCE)
                .until(() -> desk.find(taken.insats(), taken.id()).orElseThrow().isFinished());
        await().until(() -> doors.closedFor().isEmpty());
        return desk.find(taken.insats(), taken.id()).orElseThrow();
    }
}
