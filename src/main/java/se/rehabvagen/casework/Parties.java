package se.rehabvagen.casework;

import java.util.Map;

/** The parties of a case as sentences name them. */
final class Parties {

    private static final Map<String, String> SWEDISH = Map.of(
            "fk", "Försäkringskassan",
            "region", "Regionen",
            "vard", "vården",
            "af", "Arbetsförmedlingen",
            "arbetsgivare", "arbetsgivaren",
            "individ", "individen");

    private Parties() {}

    /**
     * The Swedish name of a party.
     *
     * @throws IllegalArgumentException if the code names no party
     */
    static String swedish(String code) {
        String name = SWEDISH.get(code);
        if (name == null) {
            throw new IllegalArgumentException("Unknown party: " + code);
        }
        return name;
    }
}
