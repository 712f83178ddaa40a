package se.rehabvagen.report.paper;

/** In what a figure is counted. */
public enum Unit {
    PERSONS("personer", 0),
    EVENTS("antal", 0),
    PERCENT("procent", 1),
    /** For shares of a group that should make 100 together. */
    WHOLE_PERCENT("procent", 0),
    YEARS("år", 1),
    MONTHS("månader", 1),
    KRONOR("kronor", 0);

    private final String swedish;
    private final int decimals;

    Unit(String swedish, int decimals) {
        this.swedish = swedish;
        this.decimals = decimals;
    }

    public String swedish() {
        return swedish;
    }

    public int decimals() {
        return decimals;
    }
}
