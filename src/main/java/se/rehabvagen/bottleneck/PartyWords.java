package se.rehabvagen.bottleneck;

/** What people read where it is not one known party that is waited for. */
final class PartyWords {

    /** It differs from stay to stay. */
    static final String DIFFERS = "olika";

    static final String UNKNOWN = "okänd";

    private PartyWords() {}
}
