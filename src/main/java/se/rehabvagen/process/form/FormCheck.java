package se.rehabvagen.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One answer held against its form, as the browser would have done it. */
public final class FormCheck {

    /** What a sentence may repeat of a key that nobody knows: letters only, so that no number slips into a message. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z]{1,40}");

    private final FormSchema form;
    private final Map<String, FormField> fields;
    private final Map<String, ? extends @Nullable Object> given;
    private final Circumstances circumstances;
    private final Visibility visibility;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> unasked = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private FormCheck(FormSchema form, Map<String, ? extends @Nullable Object> given, Circumstances circumstances) {
        this.form = form;
        this.fields = form.byKey();
        this.given = given;
        this.circumstances = circumstances;
        this.visibility = new Visibility(form, given, circumstances.current()::get);
    }

    /**
     * Checks an answer and gives each value its one type.
     *
     * @param given key → String, Number, Boolean, {@code JsonNode} (lists) or null; anything else is refused
     */
    public static Checked check(
            FormSchema form, Map<String, ? extends @Nullable Object> given, Circumstances circumstances) {
        return new FormCheck(form, given, circumstances).run();
    }

    private Checked run() {
        form.fields().forEach(this::check);
        given.keySet().stream().filter(key -> !fields.containsKey(key)).forEach(this::refuseUnknown);
        return new Checked(values, unasked, problems);
    }

    private void refuseUnknown(String key) {
        String named = HARMLESS.matcher(key).matches() ? "”" + key + "”" : "En uppgift";
        problems.add(named + " hör inte till formuläret.");
    }

    private void check(FormField field) {
        Object raw = given.get(field.key());
        boolean isEmpty = FieldCheck.isEmpty(raw);
        if (field.demands().isDisabled()) {
            problemIf(!isEmpty, field, "visas bara och kan inte ändras här");
        } else if (visibility.isHidden(field)) {
            problemIf(!isEmpty && !Boolean.FALSE.equals(raw), field, "ska inte fyllas i med de övriga svaren");
            leave(field);
        } else {
            problemIf(isEmpty && isRequired(field), field, "måste fyllas i");
            Reading reading = new FieldCheck(field, circumstances).read(raw);
            problems.addAll(reading.problems());
            values.put(field.key(), reading.value());
        }
    }

    private boolean isRequired(FormField field) {
        return circumstances.require(field.demands());
    }

    private void leave(FormField field) {
        (visibility.isUnasked(field) ? unasked : values).put(field.key(), FieldCheck.empty(field));
    }

    private void problemIf(boolean isProblem, FormField field, String why) {
        if (isProblem) {
            problems.addAll(Reading.refused(field, why).problems());
        }
    }
}
