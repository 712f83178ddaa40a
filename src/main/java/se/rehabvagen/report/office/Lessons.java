package se.rehabvagen.report.office;

/** What each owner has learnt: a text of its own in the Slutrapport. */
final class Lessons {

    private Lessons() {}

    /** The field of an owner's text, by the owner's place in the project's description, from 0. */
    static String field(int owner) {
        return "lessons." + (owner + 1);
    }

    static String heading(String organisation) {
        return "Lärdomar hos " + organisation;
    }
}
