package se.rehabvagen.bottleneck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can be waited for, as the models' property {@code waitsFor} names them. */
enum Party {
    INDIVID("individen"),
    VARD("vården"),
    FK("Försäkringskassan"),
    AF("Arbetsförmedlingen"),
    ARBETSGIVARE("arbetsgivaren"),
    PROJEKT("projektet");

    /** What people call it when it differs from stay to stay. */
    static final String DIFFERS = "olika";

    static final String UNKNOWN = "okänd";

    private final String swedish;

    Party(String swedish) {
        this.swedish = swedish;
    }

    static Optional<Party> of(String key) {
        return Arrays.stream(values()).filter(party -> party.key().equals(key)).findFirst();
    }

    /** As the models write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String swedish() {
        return swedish;
    }
}
