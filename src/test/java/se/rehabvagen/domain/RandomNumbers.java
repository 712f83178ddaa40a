package se.rehabvagen.domain;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Valid personal and coordination numbers of people up to 105 years old. */
final class RandomNumbers {

    private RandomNumbers() {}

    static PersonalIdentityNumber next(SplittableRandom random, LocalDate today) {
        LocalDate born = today.minusDays(random.nextInt(105 * 365));
        int day = born.getDayOfMonth() + (random.nextInt(5) == 0 ? 60 : 0);
        String body = "%04d%02d%02d%03d".formatted(born.getYear(), born.getMonthValue(), day, 1 + random.nextInt(999));
        return new PersonalIdentityNumber(body + (10 - PersonalIdentityNumber.checksum(body + "0")) % 10);
    }
}
