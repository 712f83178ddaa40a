package se.rehabvagen.process.form;

/** Characters that no form means: they break the database's texts, hide themselves, or turn what is read around. */
final class Characters {

    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Characters() {}

    /** Whether a text holds control characters, halves of characters or signs that turn the direction of writing. */
    static boolean areStrange(String text, boolean mayHaveLines) {
        return text.codePoints().anyMatch(character -> isStrange(character) && !(mayHaveLines && isLayout(character)));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isStrange(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || character >= FIRST_EMBEDDING && character <= LAST_OVERRIDE
                || character >= FIRST_ISOLATE && character <= LAST_ISOLATE;
    }
}
