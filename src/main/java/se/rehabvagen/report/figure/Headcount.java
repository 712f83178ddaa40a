package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** How many take part in an insats, by sex, those without a name among them. */
@Component
public final class Headcount {

    private final Figures figures;

    Headcount(Figures figures) {
        this.figures = figures;
    }

    /** Persons, each counted once. */
    public record BySex(long women, long men) {

        public BySex minus(BySex other) {
            return new BySex(women - other.women, men - other.men);
        }
    }

    /** Everybody who has ever become a participant, up to and with a day, as known now. */
    public BySex upTo(LocalDate day, String insats) {
        Collection<Counts> counts =
                figures.asKnownNow(new Question(insats, new Period(day, day))).values();
        Counts sum = counts.stream().reduce(Counts.NONE, Counts::plus);
        return new BySex(sum.women(), sum.participants() - sum.women());
    }
}
