package se.rehabvagen.process;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.form.FormField;

/** What people read for the facts of a case and their codes: what the forms of the newest models say, and no second list. */
@Component
public final class FormWords {

    /** How long a newly deployed form may stay unknown. */
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final OfferedCodes codes;
    private volatile @Nullable Read read;

    private record Read(long at, Map<String, Word> words) {}

    private record Word(String label, Map<String, String> values) {}

    FormWords(OfferedCodes codes) {
        this.codes = codes;
    }

    /** What a fact is called; empty where no form asks for it. */
    public Optional<String> label(String fact) {
        return Optional.ofNullable(words().get(fact)).map(Word::label);
    }

    /** What a code of a fact is called; the code itself where no form offers it. */
    public String value(String fact, String code) {
        Word word = words().get(fact);
        return word == null ? code : word.values().getOrDefault(code, code);
    }

    /** The codes that the forms offer for a fact and what each is called, in the order of the forms. */
    public Map<String, String> choices(String fact) {
        Word word = words().get(fact);
        return word == null ? Map.of() : word.values();
    }

    private Map<String, Word> words() {
        Read known = read;
        long now = System.nanoTime();
        if (known == null || now - known.at() > FRESH) {
            known = new Read(now, load());
            read = known;
        }
        return known.words();
    }

    private Map<String, Word> load() {
        Map<String, Word> words = new HashMap<>();
        codes.fields().forEach(field -> words.merge(field.key(), word(field), FormWords::both));
        return Map.copyOf(words);
    }

    private static Word word(FormField field) {
        return new Word(field.label(), field.labels());
    }

    /** One fact asked for by several forms may offer more codes in one than in the other. */
    private static Word both(Word one, Word other) {
        Map<String, String> values = new LinkedHashMap<>(one.values());
        other.values().forEach(values::putIfAbsent);
        return new Word(one.label().isEmpty() ? other.label() : one.label(), Collections.unmodifiableMap(values));
    }
}
