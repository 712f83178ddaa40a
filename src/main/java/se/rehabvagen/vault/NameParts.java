package se.rehabvagen.vault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as people compare names: its parts, whatever stands between them, in small letters and without the dots and accents
 * that a keyboard may lack. {@code Åsa-Märta O'Brien} has the parts {@code asa}, {@code marta} and {@code obrien}.
 */
final class NameParts {

    /** So many letters of a part are looked for; who types fewer means the whole part. */
    static final int BEGINNING = 3;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\u2212/,;]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    /** What Unicode does not take apart into a letter and its accent. */
    private static final Map<String, String> ONE_PIECE =
            Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final Pattern PIECES = Pattern.compile(String.join("|", ONE_PIECE.keySet()));

    private NameParts() {}

    /** The parts of what was typed or of a name, each once; empty where there is no letter. */
    static Set<String> of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return Arrays.stream(BETWEEN.split(plain))
                .map(part -> PIECES.matcher(part).replaceAll(piece -> Matcher.quoteReplacement(piece(piece.group()))))
                .map(part -> NO_LETTER.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String piece(String letter) {
        return ONE_PIECE.getOrDefault(letter, letter);
    }

    static Set<String> of(PersonDetails person) {
        return of(person.firstName() + " " + person.lastName());
    }

    /** What is looked for of a part: its first letters, or all of a shorter one. */
    static String beginning(String part) {
        int end = part.offsetByCodePoints(0, Math.min(BEGINNING, part.codePointCount(0, part.length())));
        return part.substring(0, end);
    }

    /** Whether each typed part begins a part of the name, or is one where it is shorter than what is looked for. */
    static boolean match(Set<String> typed, Set<String> name) {
        return typed.stream().allMatch(word -> name.stream().anyMatch(part -> matches(word, part)));
    }

    private static boolean matches(String word, String part) {
        return word.codePointCount(0, word.length()) < BEGINNING ? part.equals(word) : part.startsWith(word);
    }
}
