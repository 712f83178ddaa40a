package se.rehabvagen.vault;

/** Why somebody reads who a person is; stands in the access log. */
public enum Reason {
    CASEWORK("Handläggning"),
    ENROLMENT("Inskrivning"),
    SUS_REGISTRATION("Registrering i SUS"),
    SUPERVISION("Uppföljning och tillsyn"),
    LETTER("Brev till den enskilde"),
    EXTRACT("Registerutdrag till den enskilde");

    private final String swedish;

    Reason(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
