package se.rehabvagen.paths;

import static se.rehabvagen.process.CaseVariables.ATTENDS_FK;
import static se.rehabvagen.process.CaseVariables.ATTENDS_INDIVIDUAL;
import static se.rehabvagen.process.CaseVariables.ATTENDS_VARD;
import static se.rehabvagen.process.CaseVariables.SCOPE_HEALTH;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Variable;

/** Takes the first option, ticks what must be ticked, leaves out what may be left out, writes one row where rows are; what happened, happened today. */
final class CalmChoices implements Choices {

    private static final int A_WHILE = 30;

    /** What the law demands of every consent and every meeting. */
    static final Set<String> DEMANDED = Stream.of(SCOPE_HEALTH, ATTENDS_INDIVIDUAL, ATTENDS_FK, ATTENDS_VARD)
            .map(Variable::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Clock clock = new EngineClock();

    @Override
    public String oneOf(List<String> options) {
        return options.get(0);
    }

    @Override
    public boolean tick(String field) {
        return DEMANDED.contains(field);
    }

    @Override
    public long number(long least, long most) {
        return most;
    }

    @Override
    public LocalDate day(String when) {
        LocalDate today = LocalDate.now(clock);
        return when.equals("notFuture") ? today : today.plusDays(A_WHILE);
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public boolean answersOptional() {
        return false;
    }
}
