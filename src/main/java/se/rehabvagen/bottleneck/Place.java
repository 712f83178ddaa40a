package se.rehabvagen.bottleneck;

/**
 * Whose stays a row counts.
 *
 * @param insats empty where none is known
 * @param unit empty for the insats as a whole
 */
record Place(int id, String insats, String unit) {

    /** As our addresses write it: {@code <insats>.<unit>}, or the insats alone. */
    String tenant() {
        return unit.isEmpty() ? insats : insats + "." + unit;
    }

    /**
     * A place in a model, for one party.
     *
     * @param party empty where nobody knows
     * @param target row of the deadlines; empty without one
     */
    record Step(int id, String process, int version, String activity, String party, String target) {}
}
