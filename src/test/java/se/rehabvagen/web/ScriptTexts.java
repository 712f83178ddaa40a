package se.rehabvagen.web;

import java.util.Set;
import java.util.TreeSet;

/** The texts that stand in a script: {@code {}} is what it fills in, and no white space is around them. */
final class ScriptTexts {

    private static final String BEFORE_A_PATTERN = "(,=:[!&|?{};+-*%<>~^";

    private final String script;
    private final Set<String> texts = new TreeSet<>();
    private int at;

    private ScriptTexts(String script) {
        this.script = script;
    }

    static Set<String> in(String script) {
        ScriptTexts reading = new ScriptTexts(script);
        reading.code();
        return reading.texts;
    }

    /** Reads on to the end, or to a brace that was not opened here. */
    private void code() {
        char last = ';';
        int open = 0;
        while (at < script.length() && open >= 0) {
            char next = script.charAt(at++);
            switch (next) {
                case '"', '\'' -> text(next);
                case '`' -> template();
                case '/' -> slash(last);
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
            last = Character.isWhitespace(next) ? last : next;
        }
    }

    private void text(char quote) {
        StringBuilder text = new StringBuilder();
        while (script.charAt(at) != quote) {
            text.append(character());
        }
        at++;
        texts.add(text.toString().strip());
    }

    private void template() {
        StringBuilder text = new StringBuilder();
        while (script.charAt(at) != '`') {
            if (script.startsWith("${", at)) {
                at += 2;
                code();
                text.append("{}");
            } else {
                text.append(character());
            }
        }
        at++;
        texts.add(text.toString().strip());
    }

    private char character() {
        if (script.charAt(at) == '\\') {
            at++;
        }
        return script.charAt(at++);
    }

    /** A comment, a pattern to its end, or a division. */
    private void slash(char last) {
        if (script.startsWith("*", at)) {
            at = script.indexOf("*/", at) + 2;
        } else if (script.startsWith("/", at)) {
            at = script.indexOf('\n', at);
        } else if (BEFORE_A_PATTERN.indexOf(last) >= 0 || script.startsWith("return", at - 7)) {
            pattern();
        }
    }

    private void pattern() {
        boolean inClass = false;
        while (inClass || script.charAt(at) != '/') {
            char next = character();
            inClass = next == '[' || inClass && next != ']';
        }
        at++;
    }
}
