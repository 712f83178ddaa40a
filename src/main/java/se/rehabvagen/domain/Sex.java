package se.rehabvagen.domain;

import java.util.Arrays;
import java.util.Optional;

/** Legal sex, as a personal number tells it and as participants are counted. */
public enum Sex {
    WOMAN("K", "Kvinna"),
    MAN("M", "Man");

    private final String code;
    private final String swedish;

    Sex(String code, String swedish) {
        this.code = code;
        this.swedish = swedish;
    }

    public static Optional<Sex> of(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code.equals(code)).findFirst();
    }

    /** {@code K} or {@code M}: how lists and variables write it. */
    public String code() {
        return code;
    }

    public String swedish() {
        return swedish;
    }
}
