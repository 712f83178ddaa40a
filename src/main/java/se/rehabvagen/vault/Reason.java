package se.rehabvagen.vault;

import java.util.Arrays;
import java.util.List;

/** Why somebody reads who a person is; stands in the access log. */
public enum Reason {
    CASEWORK("Handläggning"),
    ENROLMENT("Inskrivning"),
    SUS_REGISTRATION("Registrering i SUS"),
    SUPERVISION("Uppföljning och tillsyn"),
    LETTER("Brev till den enskilde"),
    EXTRACT("Registerutdrag till den enskilde"),
    SEARCH("Sökning"),
    STANDS_IN("Ersätter kollega"),
    ASKED_BY_PERSON("Fråga från individen"),
    OTHER("Annat");

    /** Why somebody may want to see a case that a colleague holds. */
    public static final List<Reason> OF_A_COLLEAGUES_CASE = List.of(STANDS_IN, ASKED_BY_PERSON, OTHER);

    private final String swedish;

    Reason(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /** The reason that stands in the log. */
    static Reason of(String swedish) {
        return Arrays.stream(values())
                .filter(reason -> reason.swedish.equals(swedish))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such reason: " + swedish));
    }
}
