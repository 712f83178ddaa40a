package se.rehabvagen.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets a test have visitors, and asks when it is over whether all was well with what they did not see. Skips the tests, and says so,
 * where the machine has no browser and none is demanded.
 */
final class Visits implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    /** Set where the tests must run, as in the gate of a delivery. */
    private static final String REQUIRED = "REHABVAGEN_BROWSER_REQUIRED";

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visits.class);

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** Opens the browser for those who visit during one test. */
    static final class Door {

        private final Chromium chromium;
        private final String server;
        private final List<Visitor> visitors = new ArrayList<>();

        private Door(Chromium chromium, String server) {
            this.chromium = chromium;
            this.server = server;
        }

        /** Lets in somebody in Sweden. */
        Visitor visitor() {
            return visitor("sv-SE");
        }

        /** @param language what the browser's owner prefers to read, such as {@code en-US} */
        Visitor visitor(String language) {
            Visitor visitor = Visitor.before(chromium.browser(), server, language);
            visitors.add(visitor);
            return visitor;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isThere()) {
            return ConditionEvaluationResult.enabled("There is a browser");
        }
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        LOG.warn("{}: {} IS SKIPPED", Chromium.MISSING, context.getDisplayName());
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Door.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(HERE).getOrComputeIfAbsent(Door.class, key -> open(context), Door.class);
    }

    private static Door open(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.open(), Chromium.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Door(chromium, "http://localhost:" + port);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Door door = context.getStore(HERE).get(Door.class, Door.class);
        if (door == null) {
            return;
        }
        Optional<Throwable> failure = context.getExecutionException();
        try {
            failure.ifPresentOrElse(
                    thrown -> door.visitors.forEach(visitor -> thrown.addSuppressed(visitor.account(
                            context.getRequiredTestMethod().getName() + "-" + (door.visitors.indexOf(visitor) + 1)))),
                    () -> door.visitors.forEach(Visitor::assertNothingWentWrong));
        } finally {
            door.visitors.forEach(Visitor::close);
        }
    }
}
