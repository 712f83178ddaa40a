package se.rehabvagen.domain;

/** The organisations between which secrecy (sekretess) stands, and the project itself. */
public enum Organisation {
    FK("Försäkringskassan"),
    REGION("Regionen"),
    AF("Arbetsförmedlingen"),
    PROJECT("Projektet");

    private final String swedish;

    Organisation(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
