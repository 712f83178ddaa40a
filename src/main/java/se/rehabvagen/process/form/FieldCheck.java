package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.PersonalIdentityNumber;

/** One value held against its field. */
record FieldCheck(FormField field, Circumstances circumstances) {

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** Numbers that every reader of JSON, and a double, keep as they are. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    static boolean isEmpty(@Nullable Object raw) {
        return raw == null
                || raw instanceof String text && text.isBlank()
                || raw instanceof JsonNode json && (json.isNull() || json.isArray() && json.isEmpty());
    }

    /** What an unanswered field is kept as. */
    static @Nullable Object empty(FormField field) {
        return field.kind() == FormField.Kind.CHECKBOX ? Boolean.FALSE : null;
    }

    Reading read(@Nullable Object raw) {
        if (isEmpty(raw)) {
            return emptyReading(raw);
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> raw instanceof String text ? text(text.strip()) : refused("ska vara en text");
            case NUMBER -> raw instanceof Number number ? number(number) : refused("ska vara ett tal");
            case DATE -> raw instanceof String text ? day(text) : refused(NO_DAY);
            case CHECKBOX -> raw instanceof Boolean ticked ? ticked(ticked) : refused("ska vara ikryssat eller inte");
            case CHOICE -> field.options().contains(raw) ? readonly(raw) : refused(NO_OPTION);
            case CHOICES, ROWS ->
                raw instanceof JsonNode json && json.isArray()
                        ? new ListCheck(field, circumstances).read(json)
                        : refused("ska vara en lista");
        };
    }

    private static final String NO_DAY = "ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD";
    static final String NO_OPTION = "har ett värde som inte går att välja";

    private Reading emptyReading(@Nullable Object raw) {
        if (field.isList() && raw instanceof JsonNode json && json.isArray()) {
            return new ListCheck(field, circumstances).read(json);
        }
        if (new ListCheck(field, circumstances).lacksShownRows()) {
            return refused(ListCheck.OTHER_ROWS);
        }
        return readonly(empty(field));
    }

    private Reading refused(String why) {
        return Reading.refused(field, why);
    }

    /** What is only shown comes back as it was, or somebody has changed it on the way. */
    private Reading readonly(@Nullable Object value) {
        if (!field.demands().isReadonly()) {
            return Reading.of(value);
        }
        Object before = circumstances.current().get(field.key());
        boolean isSame = value == null ? isEmpty(before) : value.equals(before) || isSameNumber(value, before);
        return isSame ? Reading.of(value) : refused("visas bara och kan inte ändras här");
    }

    private static boolean isSameNumber(Object value, @Nullable Object before) {
        return value instanceof Number number
                && before instanceof Number other
                && number.doubleValue() == other.doubleValue();
    }

    private Reading text(String text) {
        Limits limits = field.limits();
        if (text.length() > limits.longest()) {
            return refused("får ha högst %d tecken".formatted(limits.longest()));
        }
        if (text.length() < limits.shortest()) {
            return refused("ska ha minst %d tecken".formatted(limits.shortest()));
        }
        if (Characters.areStrange(text, field.kind() == FormField.Kind.LONG_TEXT)) {
            return refused("innehåller tecken som inte kan sparas");
        }
        if (PersonalIdentityNumber.containedIn(text)) {
            return refused("innehåller ett personnummer. Personnummer får inte skrivas här");
        }
        boolean hasForm =
                limits.pattern() == null || limits.pattern().matcher(text).find();
        return hasForm ? readonly(text) : refused("har inte rätt form. Se exemplet under fältet");
    }

    private Reading number(Number raw) {
        Optional<BigDecimal> number = exact(raw);
        if (number.isEmpty() || number.get().abs().compareTo(LARGEST) > 0) {
            return refused("ska vara ett tal");
        }
        BigDecimal value = number.get();
        Limits limits = field.limits();
        if (value.stripTrailingZeros().scale() > limits.decimals()) {
            return refused(
                    limits.decimals() == 0
                            ? "ska vara ett heltal"
                            : "får ha högst %d decimaler".formatted(limits.decimals()));
        }
        if (limits.least() != null && value.compareTo(limits.least()) < 0) {
            return refused("ska vara minst " + limits.least().toPlainString());
        }
        if (limits.most() != null && value.compareTo(limits.most()) > 0) {
            return refused("får vara högst " + limits.most().toPlainString());
        }
        if (PersonalIdentityNumber.containedIn(value.toPlainString())) {
            return refused("innehåller ett personnummer. Personnummer får inte skrivas här");
        }
        return readonly(limits.decimals() == 0 ? (Object) value.longValueExact() : (Object) value.doubleValue());
    }

    private static Optional<BigDecimal> exact(Number raw) {
        try {
            return Optional.of(new BigDecimal(raw.toString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Reading day(String text) {
        Optional<LocalDate> day = calendarDay(text);
        if (day.isEmpty()) {
            return refused(NO_DAY);
        }
        if (day.get().isBefore(FIRST_DAY) || day.get().isAfter(LAST_DAY)) {
            return refused("ska vara ett datum mellan 1900 och 2100");
        }
        boolean isAfterToday = day.get().isAfter(circumstances.today());
        return switch (field.limits().day()) {
            case ANY -> readonly(text);
            case FUTURE -> isAfterToday ? readonly(text) : refused("ska vara ett datum efter dagens");
            case NOT_FUTURE -> isAfterToday ? refused("kan inte vara ett datum framåt i tiden") : readonly(text);
        };
    }

    private static Optional<LocalDate> calendarDay(String text) {
        try {
            return ISO_DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private Reading ticked(boolean ticked) {
        boolean mustBeTicked = circumstances.require(field.demands());
        return mustBeTicked && !ticked ? refused("måste kryssas i") : readonly(ticked);
    }
}
