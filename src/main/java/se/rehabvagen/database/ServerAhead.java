package se.rehabvagen.database;

import java.nio.file.Path;
import org.springframework.boot.ConfigurableBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Starts the server of a trial as soon as the settings are known: it comes up while the application reads its classes. */
final class ServerAhead implements EnvironmentPostProcessor, Ordered {

    private final ConfigurableBootstrapContext bootstrap;

    ServerAhead(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("trial & !production"))) {
            StartingServer starting = StartingServer.in(Path.of(environment.getRequiredProperty("rehabvagen.data")));
            application.addListeners((ApplicationListener<ApplicationFailedEvent>) failed -> starting.giveUp());
            bootstrap.addCloseListener(closed ->
                    closed.getApplicationContext().getBeanFactory().registerSingleton("startingServer", starting));
        }
    }

    /** After the settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
