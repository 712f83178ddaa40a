package se.rehabvagen.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who has something to do in a case, as models and forms name them by their codes. */
public enum Party {
    INDIVID("individen"),
    VARD("vården"),
    FK("Försäkringskassan"),
    REGION("Regionen"),
    AF("Arbetsförmedlingen"),
    ARBETSGIVARE("arbetsgivaren"),
    PROJEKT("projektet");

    /** For whom a step can wait ({@code waitsFor} of the models); for the Region's rehab coordinator it waits as for care. */
    public static final Set<Party> AWAITED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(REGION)));

    private final String swedish;

    Party(String swedish) {
        this.swedish = swedish;
    }

    public static Optional<Party> of(String code) {
        return Arrays.stream(values())
                .filter(party -> party.code().equals(code))
                .findFirst();
    }

    /** As models and forms write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Within a sentence. */
    public String swedish() {
        return swedish;
    }

    /** Where it stands alone. */
    public String standing() {
        return swedish.substring(0, 1).toUpperCase(Locale.ROOT) + swedish.substring(1);
    }

    /** What people call the party of a code where it stands alone; the code itself where it names none. */
    public static String standing(String code) {
        return of(code).map(Party::standing).orElse(code);
    }
}
