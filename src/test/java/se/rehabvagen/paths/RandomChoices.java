package se.rehabvagen.paths;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import se.rehabvagen.process.EngineClock;

/** Chooses by chance, but nothing that a form forbids. */
final class RandomChoices implements Choices {

    private static final int DAYS_BACK = 10;
    private static final int DAYS_AHEAD = 50;
    private static final int MOST_ROWS = 2;

    private final SplittableRandom chance;
    private final Clock clock = new EngineClock();

    RandomChoices(SplittableRandom chance) {
        this.chance = chance;
    }

    @Override
    public String oneOf(List<String> options) {
        return options.get(chance.nextInt(options.size()));
    }

    @Override
    public boolean tick(String field) {
        return CalmChoices.DEMANDED.contains(field) || chance.nextBoolean();
    }

    @Override
    public long number(long least, long most) {
        return chance.nextLong(least, most + 1);
    }

    @Override
    public LocalDate day(String when) {
        LocalDate today = LocalDate.now(clock);
        return switch (when) {
            case "notFuture" -> today.minusDays(chance.nextInt(DAYS_BACK));
            case "future" -> today.plusDays(1 + chance.nextInt(DAYS_AHEAD));
            default -> today.plusDays(chance.nextInt(-DAYS_BACK, DAYS_AHEAD));
        };
    }

    @Override
    public int rows() {
        return 1 + chance.nextInt(MOST_ROWS);
    }

    @Override
    public boolean answersOptional() {
        return chance.nextBoolean();
    }
}
