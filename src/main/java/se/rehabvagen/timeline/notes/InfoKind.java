package se.rehabvagen.timeline.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.rehabvagen.process.Consents;
import se.rehabvagen.timeline.Reader;

/** Kinds of information, as a consent names them. */
enum InfoKind {
    HEALTH("halsa", "Hälsa och vård"),
    WORK("arbete_socialt", "Arbete och social situation"),
    INCOME("forsorjning", "Försörjning"),
    PLANNING("planering", "Planering");

    private final String code;
    private final String swedish;

    InfoKind(String code, String swedish) {
        this.code = code;
        this.swedish = swedish;
    }

    String code() {
        return code;
    }

    String swedish() {
        return swedish;
    }

    /** Those that the individual's consent covers. */
    static List<InfoKind> covered(Reader reader) {
        return Arrays.stream(values())
                .filter(kind -> Consents.covers(kind.code, reader.scope()))
                .toList();
    }

    /** What some codes are called, in one sentence's part. */
    static String swedish(Set<String> codes) {
        return Arrays.stream(values())
                .filter(kind -> codes.contains(kind.code))
                .map(InfoKind::swedish)
                .collect(Collectors.joining(", "))
                .toLowerCase();
    }
}
