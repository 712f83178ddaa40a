package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamePartsTests {

    private static final List<String> SYLLABLES = List.of(
            "An", "na", "Bo", "Åsa", "Örn", "ärt", "Li", "kjær", "né", "Øst", "sson", "Mül", "ler", "d'A", "Ğ", "Ñu");
    private static final List<String> BETWEEN = List.of(" ", "-", "  ", "–", " - ", "\u00a0", ", ");

    @ParameterizedTest
    @CsvSource({
        "Åsa-Märta O'Brien, asa marta obrien",
        "Linnéa   NYSTRÖM, linnea nystrom",
        "'Nyström, Linnéa', nystrom linnea",
        "von der Leyen, von der leyen",
        "Søren Kjær, soren kjaer",
        "Anna‐Karin Łukasz, anna karin lukasz",
        "Bo Ek, bo ek",
        "Anna Anna, anna",
        "12 *%?, ''"
    })
    void aNameIsItsParts(String name, String parts) {
        assertThat(String.join(" ", NameParts.of(name))).isEqualTo(parts);
    }

    @Test
    void whatBeginsAsAPartIsFoundAndWhatIsShorterThanThreeLettersMeansAWholePart() {
        Set<String> name = NameParts.of("Lina-Bo Åkerström");

        assertThat(List.of("lin", "Lina", "AKE", "bo", "aker lin", "Åkerström, Lina", "åkerström bo"))
                .allSatisfy(typed -> assertThat(NameParts.match(NameParts.of(typed), name))
                        .as(typed)
                        .isTrue());
        assertThat(List.of("li", "ina", "linda", "ström", "bo anders", "åk"))
                .allSatisfy(typed -> assertThat(NameParts.match(NameParts.of(typed), name))
                        .as(typed)
                        .isFalse());
    }

    /** However somebody writes a name, whole or from the beginning of its parts, in whatever order, it is the same name. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayOfWritingANameFindsIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> parts = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> part(random))
                .toList();
        Set<String> name = NameParts.of(String.join(between(random), parts));

        String typed = parts.stream()
                .filter(part -> random.nextInt(3) > 0)
                .map(part -> written(part, random))
                .sorted(random.nextBoolean() ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .collect(Collectors.joining(between(random)));

        Set<String> words = NameParts.of(typed);
        assertThat(NameParts.match(words, name))
                .as("%s in %s, seed %d", words, name, seed)
                .isTrue();
        assertThat(name.stream().map(NameParts::beginning).toList())
                .as("what is looked for in the index")
                .containsAll(words.stream().map(NameParts::beginning).collect(Collectors.toSet()));
        assertThat(NameParts.of(String.join(" ", name))).isEqualTo(name);
    }

    private static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static String part(SplittableRandom random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private static String between(SplittableRandom random) {
        return BETWEEN.get(random.nextInt(BETWEEN.size()));
    }

    /** In large or small letters, composed or not, with or without accents, whole or its first letters. */
    private static String written(String part, SplittableRandom random) {
        String plain = String.join("", NameParts.of(part));
        String cut = plain.length() > NameParts.BEGINNING && random.nextBoolean()
                ? plain.substring(0, NameParts.BEGINNING + random.nextInt(plain.length() - NameParts.BEGINNING))
                : part;
        String cased = random.nextBoolean() ? cut.toUpperCase(Locale.ROOT) : cut.toLowerCase(Locale.ROOT);
        return Normalizer.normalize(cased, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC);
    }
}
