package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the median of a step stands to its target, in calendar days. */
enum Pace {
    INOM("inom målet"),
    NARA("nära målet"),
    OVER("över målet"),
    OKAND("kan inte bedömas");

    /** Up to this share of the target there is room. */
    private static final double NEAR = 0.8;

    private final String swedish;

    Pace(String swedish) {
        this.swedish = swedish;
    }

    static Pace of(Quantile median, @Nullable Target target) {
        if (target == null) {
            return OKAND;
        }
        if (median.days() != null) {
            return of(median.days(), target.days());
        }
        return median.atLeast() != null && median.atLeast() >= target.days() ? OVER : OKAND;
    }

    private static Pace of(int days, int target) {
        if (days > target) {
            return OVER;
        }
        return days > NEAR * target ? NARA : INOM;
    }

    /** In a JSON answer. */
    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String swedish() {
        return swedish;
    }
}
