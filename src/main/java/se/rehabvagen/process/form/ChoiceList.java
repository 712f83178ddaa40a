package se.rehabvagen.process.form;

import java.util.Arrays;

/**
 * Choices that a form cannot know when it is drawn: who works where, which units take part. A field ({@code select}) names the list as
 * its {@code valuesKey}; the server fills it for whoever opens the form, and a rule of the work checks what was chosen.
 */
public enum ChoiceList {
    INVESTIGATORS("investigators"),
    COORDINATORS("coordinators"),
    /** Investigators and coordinators. */
    PAIRS("pairs"),
    UNITS("units"),
    INSATSER("insatser");

    private final String key;

    ChoiceList(String key) {
        this.key = key;
    }

    /** What a field's {@code valuesKey} says. */
    public String key() {
        return key;
    }

    static boolean isNamed(String key) {
        return Arrays.stream(values()).anyMatch(list -> list.key.equals(key));
    }
}
