package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Unit;

/** Numbers, days and periods as a Swedish reader writes them. */
public final class Wording {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** What stands in the place of a number that is kept back; the asterisk points to the note. */
    static final String HIDDEN = "dolt*";

    static final String NONE = "–";

    private static final char HARD_SPACE = '\u00A0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SWEDISH);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(SwedishDay.SWEDEN));
    }

    static String period(@Nullable LocalDate from, LocalDate until) {
        return from == null ? "till och med " + day(until) : day(from) + " – " + day(until);
    }

    /** A cell with its unit where the number alone would mislead. */
    public static String cell(Cell cell, Unit unit) {
        if (cell.isHidden()) {
            return HIDDEN;
        }
        BigDecimal value = cell.value();
        return value == null ? NONE : number(value, unit) + suffix(unit);
    }

    /** A change, with its sign. */
    public static String change(Cell cell, Unit unit) {
        BigDecimal value = cell.value();
        if (cell.isHidden() || value == null) {
            return cell(cell, unit);
        }
        String sign = value.signum() > 0 ? "+" : "";
        return sign
                + number(value, unit)
                + (unit == Unit.PERCENT || unit == Unit.WHOLE_PERCENT ? HARD_SPACE + "%-enh." : suffix(unit));
    }

    static String number(BigDecimal value, Unit unit) {
        String plain =
                value.abs().setScale(unit.decimals(), RoundingMode.HALF_UP).toPlainString();
        int comma = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain.replace('.', ','));
        for (int place = comma - 3; place > 0; place -= 3) {
            grouped.insert(place, HARD_SPACE);
        }
        return value.signum() < 0 ? "\u2212" + grouped : grouped.toString();
    }

    static String suffix(Unit unit) {
        return switch (unit) {
            case PERCENT, WHOLE_PERCENT -> HARD_SPACE + "%";
            case YEARS -> HARD_SPACE + "år";
            case MONTHS -> HARD_SPACE + "mån";
            case KRONOR -> HARD_SPACE + "kr";
            case PERSONS, EVENTS -> "";
        };
    }
}
